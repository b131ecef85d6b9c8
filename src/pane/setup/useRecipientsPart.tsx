import { Field, Select } from "@fluentui/react-components";
import type { SetupFacts } from "../../excel/readSetup";
import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { recipients as sheet } from "../../schema/sheets/settings/recipients";
import { type CellChange, rowKey, tableEdit } from "../../schema/tableEdit";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";
import type { SetupBasis, SetupPart } from "./setupPart";
import { useFields } from "./useFields";
import { useTyped } from "./useTyped";

type Recipient = SetupFacts["recipients"][number];

const RHYTHMS = ["week", "fortnight", "month", "quarter"] as const;

/** What one gets unless one says otherwise. */
const COPY = "Leadership copy";

/** Who gets the leadership copy or another page, and how often. */
export function useRecipientsPart({ facts, today, onKeep }: SetupBasis): SetupPart {
  const { recipients } = facts;
  const rhythms = useTyped<string>();
  const fresh = useTyped<string>();
  const name = fresh.get("name") ?? "";
  const page = fresh.get("page") ?? COPY;
  const every = fresh.get("every") ?? "week";
  const changes = recipients.flatMap((each) => rhythmChange(each, rhythms.get(keyOf(each)) ?? each.every));
  const isNew = name.trim() !== "";
  const isTaken = recipients.some((each) => each.recipient === name.trim() && each.page === page.trim());
  return {
    title: "Recipients",
    meta: recipients.length === 0 ? "Nobody yet gets the leadership copy" : metaOf(recipients),
    isDone: recipients.length > 0,
    keepWords: isNew ? "Add the recipient" : "Keep the rhythm",
    held: heldWords({ isNew, isTaken, hasPage: page.trim() !== "", changes: changes.length }),
    body: (
      <RecipientFields
        recipients={recipients}
        today={today}
        rhythmOf={(each) => rhythms.get(keyOf(each)) ?? each.every}
        fresh={{ name, page, every }}
        onRhythm={(each, rhythm) => rhythms.set(keyOf(each), rhythm)}
        onFresh={fresh.set}
      />
    ),
    onKeep: async () => {
      const added = isNew ? [cellsByHeader(sheet, { recipient: name.trim(), page: page.trim(), every })] : [];
      const words = isNew ? `${name.trim()} gets ${page.trim()} every ${every}.` : "The rhythm is kept.";
      if (!(await onKeep({ edits: [tableEdit(sheet, { added, changes })], words }))) return;
      rhythms.clear();
      fresh.clear();
    },
  };
}

function metaOf(recipients: readonly Recipient[]): string {
  const [first] = recipients;
  const others = recipients.length > 1 ? ` and ${counted(recipients.length - 1, "other")}` : "";
  return `${first?.recipient ?? ""}${others}`;
}

interface Standing {
  readonly isNew: boolean;
  readonly isTaken: boolean;
  readonly hasPage: boolean;
  readonly changes: number;
}

function heldWords({ isNew, isTaken, hasPage, changes }: Standing): string | null {
  if (isNew && isTaken) return "They get that page already";
  if (isNew && !hasPage) return "Say what they get";
  return isNew || changes > 0 ? null : "Type a name, or change a rhythm";
}

function keyOf({ recipient, page }: Recipient): string {
  return rowKey([recipient, page]);
}

function rhythmChange(recipient: Recipient, to: string): readonly CellChange[] {
  const { header } = sheet.columns.every;
  return to === recipient.every ? [] : [{ key: keyOf(recipient), header, from: recipient.every, to }];
}

interface RecipientFieldsProps {
  readonly recipients: readonly Recipient[];
  readonly today: Serial;
  readonly rhythmOf: (recipient: Recipient) => string;
  readonly fresh: { readonly name: string; readonly page: string; readonly every: string };
  readonly onRhythm: (recipient: Recipient, every: string) => void;
  readonly onFresh: (field: string, text: string) => void;
}

function RecipientFields({ recipients, today, rhythmOf, fresh, onRhythm, onFresh }: RecipientFieldsProps) {
  const fields = useFields();
  const type = useType();
  return (
    <div className={fields.stack}>
      {recipients.length > 0 && (
        <ol className={fields.list}>
          {recipients.map((each) => (
            <li key={keyOf(each)} className={fields.item}>
              <div className={fields.top}>
                <span className={`${type.strong} ${type.grow}`}>{each.recipient}</span>
                <span className={type.quiet}>{sentWords(each, today)}</span>
              </div>
              <Rhythm
                label={`${each.page}, every`}
                name={`How often ${each.recipient} gets ${each.page}`}
                value={rhythmOf(each)}
                onChoose={(every) => onRhythm(each, every)}
              />
            </li>
          ))}
        </ol>
      )}
      <Field label="Somebody new">
        <TextInput value={fresh.name} onType={(text) => onFresh("name", text)} />
      </Field>
      <div className={fields.pair}>
        <Field label="Gets">
          <TextInput value={fresh.page} onType={(text) => onFresh("page", text)} />
        </Field>
        <Rhythm
          label="Every"
          name="How often the new recipient gets it"
          value={fresh.every}
          onChoose={(every) => onFresh("every", every)}
        />
      </div>
    </div>
  );
}

function sentWords({ lastSent, nextDue }: Recipient, today: Serial): string {
  if (lastSent === null) return "never sent";
  const due = nextDue !== null && nextDue < today ? ", due" : "";
  return `sent ${dayInYear(lastSent, today)}${due}`;
}

interface RhythmProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChoose: (every: string) => void;
}

/** How often: one of the usual rhythms, or the words that stand on the sheet. */
function Rhythm({ label, name, value, onChoose }: RhythmProps) {
  const fields = useFields();
  const isOwn = value !== "" && !RHYTHMS.some((each) => each === value);
  return (
    <Field label={label}>
      <Select
        className={fields.select}
        aria-label={name}
        value={value}
        onChange={(_event, chosen) => onChoose(chosen.value)}
      >
        {value === "" && <option value="">not said</option>}
        {isOwn && <option>{value}</option>}
        {RHYTHMS.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Select>
    </Field>
  );
}
