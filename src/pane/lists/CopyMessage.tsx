import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { useCopy } from "../kit/useCopy";
import { firstName } from "../words/dealWords";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  message: { "& textarea": { fieldSizing: "content" } },
  copy: { alignSelf: "flex-start", minWidth: 0 },
});

interface CopyMessageProps {
  readonly owner: string;
  readonly text: string;
  readonly rows?: number;
}

/** A message to edit and copy; it is sent by nobody but the reader. */
export function CopyMessage({ owner, text, rows = 4 }: CopyMessageProps) {
  const styles = useStyles();
  const [message, setMessage] = useState(text);
  const { area, state, copy } = useCopy(message);

  return (
    <div ref={area} className={styles.all}>
      <Field label={`Message for ${firstName(owner)}`} hint={state}>
        <Textarea
          className={styles.message}
          rows={rows}
          resize="vertical"
          value={message}
          onChange={(_event, { value }) => setMessage(value)}
        />
      </Field>
      <Button className={styles.copy} icon={<CopyRegular />} onClick={() => void copy()}>
        Copy for {firstName(owner)}
      </Button>
    </div>
  );
}
