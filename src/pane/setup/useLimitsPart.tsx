import { Field } from "@fluentui/react-components";
import type { SetupFacts } from "../../excel/readSetup";
import type { Serial } from "../../kit/serial";
import { SHARE } from "../../schema/sheets/settings/limit";
import { LIMIT_ROWS } from "../../schema/sheets/settings/limitRows";
import { limits as sheet } from "../../schema/sheets/settings/limits";
import { tableEdit } from "../../schema/tableEdit";
import { Det } from "../kit/Det";
import { TextInput } from "../kit/TextInput";
import { dayInYear } from "../words/day";
import { typedAmount } from "../words/typedAmount";
import { typedDay } from "../words/typedDay";
import { typedShare } from "../words/typedShare";
import type { SetupBasis, SetupPart } from "./setupPart";
import { useFields } from "./useFields";
import { useTyped } from "./useTyped";

type LimitRow = SetupFacts["limits"][number];

/** The limits that are changed most; the others are folded. */
const FIRST = ["Deviation", "Quiet deal", "Joint deals", "Large deal", "One-on-one", "Evidence"];

interface LimitDraft {
  readonly row: LimitRow;
  readonly format: string;
  readonly text: string;
  /** Undefined where it cannot be read. */
  readonly value: number | null | undefined;
}

const FORMATS = new Map(LIMIT_ROWS.map(({ limit, format }) => [limit, format]));

/** Words of a limit without a value: it is only switched on and off elsewhere. */
const VALUED = new Set(LIMIT_ROWS.filter(({ name }) => name !== undefined).map(({ limit }) => limit));

function isDay(format: string): boolean {
  return format.includes("yyyy");
}

function textOf(value: number | null, format: string, today: Serial): string {
  if (value === null) return "";
  if (isDay(format)) return dayInYear(value, today);
  return String(format === SHARE ? Number((value * 100).toFixed(4)) : value);
}

function valueOf(text: string, format: string, today: Serial): number | null | undefined {
  if (text.trim() === "") return null;
  if (isDay(format)) return typedDay(text, today);
  return format === SHARE ? typedShare(text) : typedAmount(text);
}

/** The limits that the book warns by, in the unit in which one says them. */
export function useLimitsPart({ facts, today, onKeep }: SetupBasis): SetupPart {
  const typed = useTyped<string>();
  const drafts = facts.limits
    .filter(({ limit }) => VALUED.has(limit))
    .map((row): LimitDraft => {
      const format = FORMATS.get(row.limit) ?? "";
      const text = typed.get(row.limit) ?? textOf(row.value, format, today);
      const isTyped = typed.get(row.limit) !== undefined;
      return { row, format, text, value: isTyped ? valueOf(text, format, today) : row.value };
    });
  const changed = drafts.filter(({ row, value }) => value !== row.value);
  const bad = drafts.find(({ value }) => value === undefined);
  return {
    title: "Limits",
    meta: metaOf(facts.limits),
    isDone: true,
    keepWords: changed.length === 1 ? "Keep the limit" : "Keep the limits",
    held: bad ? `${bad.row.limit}: a number` : changed.length === 0 ? "Nothing changed" : null,
    body: <LimitFields drafts={drafts} onType={typed.set} />,
    onKeep: async () => {
      const { header } = sheet.columns.value;
      const changes = changed.map(({ row, value }) => ({
        key: row.limit,
        header,
        from: row.value ?? "",
        to: value ?? "",
      }));
      const words = `${changed.map(({ row }) => row.limit).join(", ")} kept.`;
      if (await onKeep({ edits: [tableEdit(sheet, { changes })], words })) typed.clear();
    },
  };
}

function metaOf(rows: readonly LimitRow[]): string {
  const value = (name: string): number | null => rows.find(({ limit }) => limit === name)?.value ?? null;
  const [deviation, quiet, joint] = [value("Deviation"), value("Quiet deal"), value("Joint deals")];
  return [
    deviation === null ? null : `${String(Math.round(deviation * 100))}\u00a0% deviation`,
    quiet === null ? null : `${String(quiet)} days stale`,
    joint === null ? null : `${String(joint)} joint deals`,
  ]
    .filter((words) => words !== null)
    .join(", ");
}

interface LimitFieldsProps {
  readonly drafts: readonly LimitDraft[];
  readonly onType: (limit: string, text: string) => void;
}

function LimitFields({ drafts, onType }: LimitFieldsProps) {
  const fields = useFields();
  const isFirst = ({ row }: LimitDraft): boolean => FIRST.includes(row.limit);
  const others = drafts.filter((draft) => !isFirst(draft));
  const line = (draft: LimitDraft) => (
    <LimitLine key={draft.row.limit} draft={draft} onType={(text) => onType(draft.row.limit, text)} />
  );
  return (
    <div className={fields.stack}>
      <div className={fields.pair}>{drafts.filter(isFirst).map(line)}</div>
      {others.length > 0 && (
        <Det title="All others" side={String(others.length)}>
          <div className={fields.pair}>{others.map(line)}</div>
        </Det>
      )}
    </div>
  );
}

interface LimitLineProps {
  readonly draft: LimitDraft;
  readonly onType: (text: string) => void;
}

function LimitLine({ draft: { row, format, text, value }, onType }: LimitLineProps) {
  return (
    <Field
      label={format === SHARE ? `${row.limit}, %` : row.limit}
      {...(value === undefined
        ? { validationState: "error", validationMessage: isDay(format) ? "A day" : "A number" }
        : { hint: row.note })}
    >
      <TextInput inputMode="decimal" value={text} onType={onType} />
    </Field>
  );
}
