import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { useCopy } from "../kit/useCopy";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  ends: { display: "flex", gap: "8px" },
  copy: { minWidth: 0 },
});

export interface AgendaPartProps {
  readonly text: string;
  readonly onPrint: () => void;
}

/** The agenda without the private lines, to copy or to print. */
export function AgendaPart({ text, onPrint }: AgendaPartProps) {
  const styles = useStyles();
  const { area, state, copy } = useCopy(text, "Without your note and without answers.");

  return (
    <Section title="Agenda">
      <div ref={area} className={styles.all}>
        <Field label="To share" hint={state}>
          <Textarea rows={8} resize="vertical" readOnly value={text} />
        </Field>
        <div className={styles.ends}>
          <Button className={styles.copy} icon={<CopyRegular />} onClick={() => void copy()}>
            Copy it
          </Button>
          <Quiet words="Make a page to print" onPress={onPrint} />
        </div>
      </div>
    </Section>
  );
}
