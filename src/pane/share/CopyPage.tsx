import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import { Action } from "../kit/Action";
import { Facts } from "../kit/Facts";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { Steps } from "../kit/Steps";
import { useType } from "../kit/type";
import { wholeWords } from "../words/amount";
import { isoDayWords } from "../words/day";
import { Overlaps } from "./Overlaps";
import type { FinishedCopy } from "./shareFlow";

export interface CopyPageProps {
  readonly copy: FinishedCopy;
  /** Who gets it. */
  readonly readers: string;
  /** Whether this Excel can save the receipt as a file; else its text is copied. */
  readonly savesReceipts: boolean;
  readonly onCell: (address: string) => void;
  readonly onSave: () => void;
  /** Gives the receipt; says what came of it. */
  readonly onReceipt: () => Promise<string>;
  readonly onAgain: () => void;
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
export function CopyPage(props: CopyPageProps) {
  const { copy, readers, savesReceipts, onCell, onSave, onReceipt, onAgain } = props;
  const { bytes, publicReceipt, privateReceipt } = copy;
  const type = useType();
  const [said, setSaid] = useState("");
  return (
    <Page
      name="Share"
      dock={{
        state: said,
        quiet: (
          <Quiet
            words={savesReceipts ? "Your receipt" : "Copy your receipt"}
            onPress={() => void onReceipt().then(setSaid)}
          />
        ),
        primary: (
          <Primary icon={<ArrowDownloadRegular />} onPress={onSave}>
            Save the copy
          </Primary>
        ),
      }}
    >
      <Steps at={3} name="Copy" />
      <Head
        title="The copy is ready"
        lead={`${publicReceipt.title} · ${wholeWords(bytes.length / 1024)} kB`}
      />
      <Proof found={privateReceipt.confidentialFound} of={privateReceipt.privateValues} />
      <Overlaps overlaps={privateReceipt.overlaps} onCell={onCell} />
      <Contents readers={readers} receipt={publicReceipt} />
      <p className={type.small}>
        <Action onPress={onAgain}>Make another copy</Action>
      </p>
    </Page>
  );
}

interface ContentsProps {
  readonly readers: string;
  readonly receipt: FinishedCopy["publicReceipt"];
}

/** What the readers get, and the two receipts of it. */
function Contents({ readers, receipt }: ContentsProps) {
  const { sheets, asOf, formulas } = receipt;
  return (
    <>
      <Section title={`For ${readers}`}>
        <Facts
          facts={[
            ["Sheets", wholeWords(sheets)],
            ["Made on", isoDayWords(asOf)],
            ["Formulas that stay", wholeWords(formulas.keep + formulas.twin)],
            ["Formulas as plain values", wholeWords(formulas.value)],
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
    </>
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
