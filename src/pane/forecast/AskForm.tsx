import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Quiet } from "../kit/Quiet";
import { useCopy } from "../kit/useCopy";
import type { PreparedAsk } from "./preparedAsk";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "8px" },
  ask: { "& textarea": { fieldSizing: "content" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface AskFormProps {
  readonly ask: PreparedAsk;
  /** Writes it to Actions; says whether it stands. */
  readonly onKeep: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

const HINT = "Kept, it goes on the Leadership brief. Nothing is sent by the book.";

/** The prepared ask, to edit, copy, or keep; the book sends nothing. */
export function AskForm({ ask, onKeep, onClose }: AskFormProps) {
  const styles = useStyles();
  const [text, setText] = useState(ask.text);
  const { area, state, copy } = useCopy(text, HINT);
  useEffect(() => area.current?.querySelector("textarea")?.focus(), [area]);

  return (
    <div ref={area} className={styles.all}>
      <Field label="Your ask of upper management" hint={{ role: "status", children: state }}>
        <Textarea
          className={styles.ask}
          rows={8}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>Copy it</Button>
        <Button
          disabledFocusable={text.trim() === ""}
          onClick={() => void onKeep(text).then((isKept) => isKept && onClose())}
        >
          Keep in Actions
        </Button>
        <Quiet words="Close" onPress={onClose} />
      </div>
    </div>
  );
}
