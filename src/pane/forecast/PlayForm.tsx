import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Serial } from "../../kit/serial";
import { Section } from "../kit/Section";
import { TextInput } from "../kit/TextInput";
import { amountWords } from "../words/amount";
import { dayInYear } from "../words/day";
import { typedDay } from "../words/typedDay";
import { figureOf } from "./callReading";
import type { NewAction } from "../../excel/addAction";

/** A play as it is typed. */
export interface PlayFields {
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly effect: string;
}

export const NO_PLAY: PlayFields = { title: "", owner: "", due: "", effect: "" };

/** The play as it would be written; null while something of it cannot be read. */
export function playOf(fields: PlayFields, today: Serial): Omit<NewAction, "actionId" | "opened"> | null {
  const { title, owner } = fields;
  const due = fields.due.trim() === "" ? null : typedDay(fields.due, today);
  const effect = figureOf(fields.effect);
  if (title.trim() === "" || due === undefined || effect === "unread") return null;
  const play = { type: "Play", direction: "Self", title: title.trim(), owner, due } as const;
  return { ...play, expectedImpact: effect };
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
});

export interface PlayFormProps {
  readonly fields: PlayFields;
  readonly owners: readonly string[];
  readonly today: Serial;
  readonly onFields: (fields: PlayFields) => void;
}

/** A play for the gap: what, who, by when, and what it should bring. */
export function PlayForm({ fields, owners, today, onFields }: PlayFormProps) {
  const styles = useStyles();
  return (
    <Section title="A new play" side="one row on Actions">
      <div className={styles.stack}>
        <Field label="What will be done?" required>
          <TextInput
            id={PLAY_TITLE}
            value={fields.title}
            onType={(title) => onFields({ ...fields, title })}
          />
        </Field>
        <Field label="Who?">
          <Select
            value={fields.owner}
            onChange={(_event, { value }) => onFields({ ...fields, owner: value })}
          >
            <option value="">You</option>
            {owners.map((owner) => (
              <option key={owner}>{owner}</option>
            ))}
          </Select>
        </Field>
        <DueAndEffect fields={fields} today={today} onFields={onFields} />
      </div>
    </Section>
  );
}

function DueAndEffect({ fields, today, onFields }: Omit<PlayFormProps, "owners">) {
  const styles = useStyles();
  const due = fields.due.trim() === "" ? null : typedDay(fields.due, today);
  const effect = figureOf(fields.effect);
  return (
    <div className={styles.pair}>
      <Field
        label="By when?"
        {...(due === undefined
          ? { validationState: "error", validationMessage: "A day, like 27 Nov." }
          : { hint: due === null ? "Like 27 Nov" : dayInYear(due, today) })}
      >
        <TextInput value={fields.due} onType={(text) => onFields({ ...fields, due: text })} />
      </Field>
      <Field
        label="Should bring"
        {...(effect === "unread"
          ? { validationState: "error", validationMessage: "A number, like 74 k." }
          : { hint: effect === null ? "Like 74 k" : amountWords(effect) })}
      >
        <TextInput
          value={fields.effect}
          inputMode="decimal"
          onType={(text) => onFields({ ...fields, effect: text })}
        />
      </Field>
    </div>
  );
}

/** The field that takes the focus when the form opens. */
export const PLAY_TITLE = "play-title";
