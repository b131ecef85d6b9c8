import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { daysToPutOff, type PutOff } from "../../domain/actions/putOff";
import type { Serial } from "../../kit/serial";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { untilWords } from "./todayWords";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px 12px",
    margin: "4px 0 8px",
    borderRadius: "4px",
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  days: { display: "flex", flexWrap: "wrap", gap: "8px" },
  day: { minWidth: 0 },
});

export interface NotNowProps {
  readonly title: string;
  readonly today: Serial;
  readonly onPutOff: (putOff: PutOff) => void;
}

/** Puts one item of Today off: why, if one wants to say it, and until when. */
export function NotNow({ title, today, onPutOff }: NotNowProps) {
  const styles = useStyles();
  const type = useType();
  const [why, setWhy] = useState("");
  return (
    <div role="group" aria-label={`Not now: ${title}`} className={styles.box}>
      <Field label="Why? One line, kept with it">
        <TextInput autoFocus value={why} onType={setWhy} />
      </Field>
      <div className={type.small}>Until when?</div>
      <div className={styles.days}>
        {daysToPutOff(today).map((until) => (
          <Button key={until} className={styles.day} onClick={() => onPutOff({ until, why })}>
            {untilWords(until, today)}
          </Button>
        ))}
      </div>
    </div>
  );
}
