import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { clipboardRows } from "./clipboardRows";

const useStyles = makeStyles({
  field: { alignSelf: "stretch", textAlign: "left" },
  read: { marginTop: "8px" },
});

const NOTHING =
  "The clipboard holds no rows. Copy them in Excel or the CRM, with their headers, and press again.";
const HERE = "Press Ctrl+V in the field, or use its menu: the rows are read at once.";

/** Takes copied rows without a file: from the clipboard, or through a field where the page may not look at it. */
export function PasteRows({ onPaste }: { readonly onPaste: (rows: string) => void }) {
  const styles = useStyles();
  const [way, setWay] = useState<"button" | "nothing" | "field">("button");
  const [typed, setTyped] = useState("");

  async function paste(): Promise<void> {
    const rows = await clipboardRows();
    if (rows === undefined) setWay("field");
    else if (rows === "") setWay("nothing");
    else onPaste(rows);
  }

  if (way !== "field") {
    return (
      <>
        <Button onClick={() => void paste()}>Paste rows</Button>
        <span role="status">{way === "nothing" && NOTHING}</span>
      </>
    );
  }
  return (
    <div className={styles.field}>
      <Field label="Copied rows" hint={HERE}>
        <Textarea autoFocus rows={3} value={typed} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      {typed.trim() !== "" && (
        <Button className={styles.read} onClick={() => onPaste(typed)}>
          Read these rows
        </Button>
      )}
    </div>
  );
}
