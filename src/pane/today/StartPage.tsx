import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import { Head } from "../kit/Head";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  sample: { paddingLeft: "4px" },
  steps: { margin: 0, padding: 0, listStyle: "none" },
  step: { display: "flex", gap: "8px", padding: "6px 0" },
  number: { width: "16px", lineHeight: "20px", flexShrink: 0 },
});

const STEPS = [
  ["Check the columns", "Most are known; you answer what the file cannot tell."],
  ["See every change", "New, changed, refused with the reason. Nothing is written before."],
  ["Set the target", "The period’s number, so that the odds can be said."],
  ["Review the large deals", "Three questions and a checklist a deal."],
] as const;

export interface StartPageProps {
  readonly onImport: () => void;
  readonly onSample: () => void;
}

/** Today of a book without deals: the way in, and what follows. */
export function StartPage({ onImport, onSample }: StartPageProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <Page name="Today">
      <Head
        title="Start with your CRM export"
        lead="Drop last week’s or today’s file. The book reads it on this computer and shows you everything before it writes a cell."
      />
      <div className={styles.ways}>
        <Primary isLarge icon={<ArrowImportRegular />} onPress={onImport}>
          Import an export
        </Primary>
        <Button appearance="subtle" className={styles.sample} onClick={onSample}>
          Try it with a sample team
        </Button>
      </div>
      <Section title="Then four short steps">
        <ol className={styles.steps}>
          {STEPS.map(([name, words], index) => (
            <li key={name} className={styles.step}>
              <span aria-hidden className={`${type.quiet} ${styles.number}`}>
                {index + 1}
              </span>
              <div>
                <div className={type.strong}>{name}</div>
                <div className={type.quiet}>{words}</div>
              </div>
            </li>
          ))}
        </ol>
      </Section>
      <Note>Nothing leaves this workbook. There is no server and no account.</Note>
    </Page>
  );
}
