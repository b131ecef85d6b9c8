import { Field, makeStyles, Select } from "@fluentui/react-components";
import { BUYING_ROLES } from "../../terms/buyingRoles";
import { Det } from "../kit/Det";
import { Seg, type SegItem } from "../kit/Seg";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import type { ContactDraft } from "./contactDraft";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px" },
  label: { paddingBottom: "2px" },
});

const UNKNOWN = "unknown";

const STANCES: readonly SegItem<string>[] = [
  { value: "-2", words: "−2" },
  { value: "-1", words: "−1" },
  { value: "0", words: "0" },
  { value: "1", words: "+1" },
  { value: "2", words: "+2" },
  { value: UNKNOWN, words: UNKNOWN },
];

const STRENGTHS: readonly SegItem<string>[] = ["0 none", "1 met", "2 knows us", "3 trusts us"].map(
  (words) => ({
    value: words.slice(0, 1),
    words,
  }),
);

export interface ContactFieldsProps {
  readonly draft: ContactDraft;
  /** Somebody known keeps the name by which the row is found. */
  readonly isNew: boolean;
  readonly today: string;
  readonly onDraft: (draft: ContactDraft) => void;
}

/** Name, role and stance; what can wait is folded. */
export function ContactFields({ draft, isNew, today, onDraft }: ContactFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      {isNew && (
        <Field label="Name">
          <TextInput value={draft.person} onType={(person) => onDraft({ ...draft, person })} />
        </Field>
      )}
      <Field label="Role in this decision">
        <Select
          value={draft.role ?? ""}
          onChange={(_event, { value }) =>
            onDraft({ ...draft, role: BUYING_ROLES.find((role) => role === value) ?? null })
          }
        >
          {draft.role === null && <option value="">Unknown</option>}
          {BUYING_ROLES.map((role) => (
            <option key={role}>{role}</option>
          ))}
        </Select>
      </Field>
      <Stance draft={draft} onDraft={onDraft} />
      {isNew ? (
        <Det title="Tie, last contact, note" side="can wait">
          <Tie draft={draft} today={today} onDraft={onDraft} />
        </Det>
      ) : (
        <Tie draft={draft} today={today} onDraft={onDraft} />
      )}
    </div>
  );
}

type PartProps = Pick<ContactFieldsProps, "draft" | "onDraft">;

function Stance({ draft, onDraft }: PartProps) {
  const styles = useStyles();
  const type = useType();
  const { stance } = draft;
  return (
    <div>
      <div className={styles.label} aria-hidden>
        Stance
      </div>
      <Seg
        label="Stance, −2 against us to +2 for us"
        items={STANCES}
        value={stance === null ? UNKNOWN : String(stance)}
        onChoose={(value) => onDraft({ ...draft, stance: value === UNKNOWN ? null : Number(value) })}
      />
      <div className={type.quiet} aria-hidden>
        −2 against us to +2 for us
      </div>
    </div>
  );
}

function Tie({ draft, today, onDraft }: PartProps & { readonly today: string }) {
  const styles = useStyles();
  const { strength } = draft;
  return (
    <div className={styles.stack}>
      <Field label="Last spoken to">
        <TextInput
          value={draft.lastContact}
          placeholder={today}
          onType={(lastContact) => onDraft({ ...draft, lastContact })}
        />
      </Field>
      <div>
        <div className={styles.label} aria-hidden>
          How well we know them
        </div>
        <Seg
          label="How well we know them"
          items={STRENGTHS}
          value={strength === null ? null : String(strength)}
          onChoose={(value) => onDraft({ ...draft, strength: Number(value) })}
        />
      </div>
      <Field label="Who of us keeps the tie">
        <TextInput value={draft.ourOwner} onType={(ourOwner) => onDraft({ ...draft, ourOwner })} />
      </Field>
      <Field label="What matters to them">
        <TextInput value={draft.note} onType={(note) => onDraft({ ...draft, note })} />
      </Field>
    </div>
  );
}
