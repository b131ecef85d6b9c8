import type { ToldChange, ToldFacts } from "../../domain/history/told";
import type { Cell } from "../../kit/cell";
import { canonicalId } from "../plan/canonicalId";
import type { ExportRecord, ExportTable } from "../reader/exportTable";
import { categoryOf } from "../recognise/categoryOf";
import { foldHeader } from "../recognise/foldHeader";
import type { Answers } from "../settle/answers";
import type { Question } from "../settle/question";
import { amountColumn } from "../values/amountColumn";
import { dateColumn } from "../values/dateColumn";
import { readFlag } from "../values/flagColumn";
import { shareColumn } from "../values/shareColumn";
import type { ColumnType } from "../values/columnType";
import type { HistoryPart, HistoryShape } from "./historyShape";
import { type HistoryReading, historyReading, type TypedColumn } from "./readWays";

/** Why a line of a history cannot be read. */
export type UnreadReason = "no deal" | "no day" | "other field";

/** A line that cannot be read. */
export interface UnreadLine {
  readonly row: number;
  readonly value: string;
  readonly reason: UnreadReason;
}

/** What a history tells, line by line. */
export interface HistoryLines {
  readonly changes: readonly ToldChange[];
  readonly unread: readonly UnreadLine[];
  readonly question: Question | null;
}

/** The facts of which a history may tell, by the folded names that CRMs give the fields. */
const FIELDS: Readonly<Record<string, keyof ToldFacts>> = {
  stagename: "stage",
  stage: "stage",
  dealstage: "stage",
  amount: "amount",
  closedate: "closeDate",
  probability: "probability",
  probabilitypercent: "probability",
  forecastcategory: "category",
  forecastcategoryname: "category",
  owner: "owner",
  opportunityowner: "owner",
  dealowner: "owner",
};

const TYPES: Readonly<Partial<Record<keyof ToldFacts, ColumnType>>> = {
  closeDate: dateColumn,
  amount: amountColumn,
  probability: shareColumn,
};

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap])?\.?m?/i;

/** The time of day that a text names, as a part of the day. */
function timeOf(text: string): number {
  const [, hour = "0", minute = "0", second = "0", half = ""] = CLOCK.exec(text) ?? [];
  const hours = half === "" ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

type Facts = { -readonly [K in keyof ToldFacts]: ToldFacts[K] };

/** Puts one fact where it belongs; a text that cannot be read tells nothing. */
function tell(
  facts: Facts,
  key: keyof ToldFacts,
  { text, value }: { text: string; value: Cell | undefined },
): void {
  if (key === "stage" || key === "owner") {
    if (text !== "") facts[key] = text;
  } else if (key === "category") {
    const category = categoryOf(text);
    if (category !== undefined) facts.category = category;
  } else if (key !== "status" && (text === "" || typeof value === "number")) {
    facts[key] = typeof value === "number" ? value : null;
  }
}

const STATE_PARTS: readonly (readonly [HistoryPart, keyof ToldFacts])[] = [
  ["stage", "stage"],
  ["amount", "amount"],
  ["closeDate", "closeDate"],
  ["probability", "probability"],
  ["category", "category"],
  ["owner", "owner"],
];
const BEFORE_PARTS: readonly (readonly [HistoryPart, keyof ToldFacts])[] = [
  ["stageBefore", "stage"],
  ["amountBefore", "amount"],
  ["closeDateBefore", "closeDate"],
];

/** How the cells of a history are read. */
interface LineReader {
  readonly shape: HistoryShape;
  readonly readerOf: HistoryReading["readerOf"];
}

function cellOf({ cells }: ExportRecord, { shape }: LineReader, part: HistoryPart): string {
  return (cells[shape.columns[part] ?? -1] ?? "").trim();
}

/** Puts what a part of a line says under a fact; a part that the file does not have says nothing. */
function tellPart(
  facts: Facts,
  key: keyof ToldFacts,
  told: { record: ExportRecord; part: HistoryPart; by: LineReader },
) {
  const { record, part, by } = told;
  const column = by.shape.columns[part];
  if (column === undefined) return;
  const text = cellOf(record, by, part);
  const type = TYPES[key];
  const isRead = type !== undefined && !type.isEmpty(text);
  tell(facts, key, { text, value: isRead ? by.readerOf(column, type)(text) : undefined });
}

function factsOf(record: ExportRecord, parts: typeof STATE_PARTS, by: LineReader): Facts {
  const facts: Facts = {};
  for (const [part, key] of parts) tellPart(facts, key, { record, part, by });
  return facts;
}

/** What a line says that tells a deal's state. */
function stated(record: ExportRecord, by: LineReader): ToldTwice {
  const after = factsOf(record, STATE_PARTS, by);
  if (readFlag(cellOf(record, by, "isWon")) === true) after.status = "Won";
  else if (readFlag(cellOf(record, by, "isClosed")) === true) after.status = "Lost";
  return { after, before: factsOf(record, BEFORE_PARTS, by) };
}

/** What a line says that tells one field. */
function changed(record: ExportRecord, by: LineReader): ToldTwice {
  const key = FIELDS[foldHeader(cellOf(record, by, "field"))];
  const [after, before]: [Facts, Facts] = [{}, {}];
  if (key === undefined) return { after, before };
  tellPart(after, key, { record, part: "newValue", by });
  tellPart(before, key, { record, part: "oldValue", by });
  return { after, before };
}

type ToldTwice = Pick<ToldChange, "after" | "before">;

const TOLD: Readonly<Record<HistoryShape["kind"], (record: ExportRecord, by: LineReader) => ToldTwice>> = {
  states: stated,
  fields: changed,
};

/** Reads a history line by line: whose deal, when, and what became so. */
export function readHistoryLines(table: ExportTable, shape: HistoryShape, answers: Answers): HistoryLines {
  const { readerOf, question } = historyReading(table, typedColumns(shape), answers);
  const by = { shape, readerOf };
  const day = readerOf(shape.columns.at ?? -1, dateColumn);
  const changes: ToldChange[] = [];
  const unread: UnreadLine[] = [];
  for (const record of table.records) {
    const { row } = record;
    const dealId = canonicalId(cellOf(record, by, "dealId"));
    const moment = cellOf(record, by, "at");
    const at = day(moment);
    const told = TOLD[shape.kind](record, by);
    if (dealId === "") unread.push({ row, value: "", reason: "no deal" });
    else if (typeof at !== "number") unread.push({ row, value: moment, reason: "no day" });
    else if (Object.keys(told.after).length === 0)
      unread.push({ row, value: cellOf(record, by, "field"), reason: "other field" });
    else changes.push({ row, dealId, at: Math.floor(at) + timeOf(moment), ...told });
  }
  return { changes, unread, question };
}

function typedColumns({ columns, kind }: HistoryShape): readonly TypedColumn[] {
  const at = columns.at === undefined ? [] : [{ column: columns.at, type: dateColumn }];
  if (kind === "fields") return at;
  const parts = [...STATE_PARTS, ...BEFORE_PARTS].flatMap(([part, key]) => {
    const [column, type] = [columns[part], TYPES[key]];
    return column === undefined || type === undefined ? [] : [{ column, type }];
  });
  return [...at, ...parts];
}
