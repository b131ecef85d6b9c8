import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import type { Serial } from "../../kit/serial";
import { Action } from "../kit/Action";
import { Section } from "../kit/Section";
import { TextInput } from "../kit/TextInput";
import type { DraftAsk } from "./reviewDraft";
import { hasNoDueDay } from "./reviewGaps";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  ask: { display: "flex", flexDirection: "column", gap: "6px" },
  pair: { display: "grid", gridTemplateColumns: "1fr 96px", gap: "8px" },
  who: { minWidth: 0, "& select": { minWidth: 0 } },
  add: { alignSelf: "flex-start", paddingLeft: "4px" },
});

const NEW_ASK: DraftAsk = { what: "", from: "", by: "" };

export interface AskListProps {
  readonly owner: string;
  readonly asks: readonly DraftAsk[];
  /** Who can be asked besides the manager. */
  readonly members: readonly string[];
  readonly today: Serial;
  readonly onAsks: (asks: readonly DraftAsk[]) => void;
}

/** What the owner needs from others; each becomes an action of whoever is asked. */
export function AskList({ owner, asks, members, today, onAsks }: AskListProps) {
  const styles = useStyles();
  return (
    <Section title={`What ${owner} needs`} side="becomes Actions">
      <div className={styles.stack}>
        {asks.map((ask, at) => (
          <AskFields
            key={at}
            ask={ask}
            members={members}
            today={today}
            onAsk={(changed) => onAsks(asks.with(at, changed))}
            onRemove={() => onAsks(asks.toSpliced(at, 1))}
          />
        ))}
        <Button appearance="subtle" className={styles.add} onClick={() => onAsks([...asks, NEW_ASK])}>
          Add an ask
        </Button>
      </div>
    </Section>
  );
}

interface AskFieldsProps extends Pick<AskListProps, "members" | "today"> {
  readonly ask: DraftAsk;
  readonly onAsk: (ask: DraftAsk) => void;
  readonly onRemove: () => void;
}

function AskFields({ ask, members, today, onAsk, onRemove }: AskFieldsProps) {
  const styles = useStyles();
  const isNoDay = hasNoDueDay(ask, today);
  return (
    <div className={styles.ask}>
      <Field label="Needed">
        <TextInput value={ask.what} onType={(what) => onAsk({ ...ask, what })} />
      </Field>
      <div className={styles.pair}>
        <Field label="From">
          <Select
            className={styles.who}
            value={ask.from}
            onChange={(_event, { value }) => onAsk({ ...ask, from: value })}
          >
            <option value="">You</option>
            {members.map((member) => (
              <option key={member}>{member}</option>
            ))}
          </Select>
        </Field>
        <Field
          label="By"
          {...(isNoDay && {
            validationState: "error",
            validationMessage: "A day from today on, like 20 Nov.",
          })}
        >
          <TextInput value={ask.by} onType={(by) => onAsk({ ...ask, by })} />
        </Field>
      </div>
      <div>
        <Action onPress={onRemove}>Take this ask away</Action>
      </div>
    </div>
  );
}
