import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import type { Overlap } from "../../share/words/privateWords";
import { Facts } from "../kit/Facts";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { Steps } from "../kit/Steps";
import { useType } from "../kit/type";
import { wholeWords } from "../words/amount";
import { counted } from "../words/counted";
import { isoDayWords } from "../words/day";
import type { FinishedCopy } from "./shareFlow";

export interface CopyPageProps {
  readonly copy: FinishedCopy;
  readonly fileName: string;
  readonly onSave: () => void;
  readonly onReceipt: () => void;
}

const useStyles = makeStyles({
  proof: {
    display: "flex",
    gap: "12px",
    alignItems: "center",
    padding: "12px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  zero: {
    fontSize: "28px",
    lineHeight: "36px",
    fontWeight: 600,
    color: tokens.colorPaletteGreenForeground1,
  },
});

/** The finished copy: the proof that nothing private was found in it, and what is in it. */
export function CopyPage({ copy, fileName, onSave, onReceipt }: CopyPageProps) {
  const { bytes, publicReceipt, privateReceipt } = copy;
  return (
    <Page
      name="Share"
      dock={{
        quiet: <Quiet words="Your receipt" onPress={onReceipt} />,
        primary: (
          <Primary icon={<ArrowDownloadRegular />} onPress={onSave}>
            Save the copy
          </Primary>
        ),
      }}
    >
      <Steps at={3} name="Copy" />
      <Head title="The copy is ready" lead={`${fileName} · ${wholeWords(bytes.length / 1024)} kB`} />
      <Proof found={privateReceipt.confidentialFound} of={privateReceipt.privateValues} />
      {privateReceipt.overlaps.length > 0 && <Overlaps overlaps={privateReceipt.overlaps} />}
      <Section title="What your leader gets">
        <Facts
          facts={[
            ["Sheets", wholeWords(publicReceipt.sheets)],
            ["Data of", isoDayWords(publicReceipt.asOf)],
            ["Formulas that stay", wholeWords(publicReceipt.formulas.keep + publicReceipt.formulas.twin)],
            ["Formulas as plain values", wholeWords(publicReceipt.formulas.value)],
          ]}
        />
      </Section>
      <Section title="Two receipts">
        <Facts
          facts={[
            ["About this copy", "a sheet in the copy: counts only"],
            ["Your receipt", "what was removed, where, and both files’ hashes"],
          ]}
        />
      </Section>
    </Page>
  );
}

function Proof({ found, of }: { readonly found: number; readonly of: number }) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={styles.proof}>
      <span className={mergeClasses(styles.zero, type.figure)}>{found}</span>
      <span>
        of <span className={type.strong}>{wholeWords(of)}</span> private values were found in the finished
        file.
      </span>
    </div>
  );
}

const NAMED = 4;

function Overlaps({ overlaps }: { readonly overlaps: readonly Overlap[] }) {
  const words = overlaps.slice(0, NAMED).map(({ text, firstCell }) => `“${text}” in ${firstCell}`);
  const more = overlaps.length > NAMED ? ` and ${overlaps.length - NAMED} more` : "";
  const title = `${counted(overlaps.length, "private text also stands", "private texts also stand")} in cells you kept`;
  return (
    <Msg intent="warning" title={title}>
      {words.join(", ")}
      {more}. Look there before the copy goes up.
    </Msg>
  );
}
