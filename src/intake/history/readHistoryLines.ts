import type { ToldChange } from "../../domain/history/told";
import type { ExportRecord } from "../reader/exportTable";
import type { Question } from "../settle/question";
import { dateColumn } from "../values/dateColumn";
import { readFlag } from "../values/flagColumn";
import { type FactKey, FACTS, factNamed } from "./historyFacts";
import type { HistoryPart, HistoryShape } from "./historyShape";
import type { HistoryText } from "./historyText";
import { type CellReader, isWordHere, readFacts, type ToldCell } from "./readFacts";
import { settleHistory } from "./settleHistory";
import { timeOfDay } from "./timeOfDay";

/** Why a line of a history cannot be read. */
export type UnreadReason = "no deal" | "several deals" | "no day" | "other field" | "no value" | "unreadable";

/** A line that cannot be read: the column or field, and what stands there. */
export interface UnreadLine {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: UnreadReason;
}

/** What a history tells, line by line. */
export interface HistoryLines {
  readonly changes: readonly ToldChange[];
  readonly unread: readonly UnreadLine[];
  readonly questions: readonly Question[];
}

/** How the lines of one history are read. */
interface LineReader extends HistoryText {
  readonly cell: CellReader;
}

/** The columns that state how a deal stands after a line, and before it. */
const STATED: readonly (readonly [FactKey, HistoryPart])[] = FACTS.map((key) => [key, key]);
const STATED_BEFORE: readonly (readonly [FactKey, HistoryPart])[] = [
  ["stage", "stageBefore"],
  ["amount", "amountBefore"],
  ["closeDate", "closeDateBefore"],
];

function textOf({ cells }: ExportRecord, part: HistoryPart, { shape }: LineReader): string {
  return (cells[shape.columns[part] ?? -1] ?? "").trim();
}

function statedCells(
  record: ExportRecord,
  by: LineReader,
  parts: readonly (readonly [FactKey, HistoryPart])[],
): readonly ToldCell[] {
  return parts.flatMap(([key, part]) => {
    const column = by.shape.columns[part];
    const text = textOf(record, part, by);
    // a category or an owner that says nothing here leaves what else the line tells
    return column === undefined || !isWordHere(key, text) ? [] : [{ key, column, text }];
  });
}

/** The cells of a line that names one field. */
function changedCells(record: ExportRecord, by: LineReader, part: "oldValue" | "newValue") {
  const key = factNamed(textOf(record, "field", by));
  const column = by.shape.columns[part];
  return key === undefined || column === undefined ? [] : [{ key, column, text: textOf(record, part, by) }];
}

type Reading = Pick<ToldChange, "after" | "before"> | Omit<UnreadLine, "row">;

/** What a line says that tells a deal's state. */
function stated(record: ExportRecord, by: LineReader): Reading {
  const after = readFacts(statedCells(record, by, STATED), by.cell);
  if ("misread" in after) return unreadable(after.misread, by);
  const before = readFacts(statedCells(record, by, STATED_BEFORE), by.cell);
  const [isWon, isClosed] = [readFlag(textOf(record, "isWon", by)), readFlag(textOf(record, "isClosed", by))];
  const ending =
    isWon === true ? "Won" : isClosed === true ? "Lost" : isClosed === false ? "Open" : undefined;
  return {
    after: { ...after.facts, ...(ending && { status: ending }) },
    before: "misread" in before ? {} : before.facts,
  };
}

/** What a line says that tells one field. */
function changed(record: ExportRecord, by: LineReader): Reading {
  const [told] = changedCells(record, by, "newValue");
  const column = headerOf("field", by);
  if (!told) return { column, value: textOf(record, "field", by), reason: "other field" };
  const after = readFacts([told], by.cell);
  if ("misread" in after) return unreadable(after.misread, by);
  const before = readFacts(changedCells(record, by, "oldValue"), by.cell);
  return { after: after.facts, before: "misread" in before ? {} : before.facts };
}

const TOLD: Readonly<Record<HistoryShape["kind"], (record: ExportRecord, by: LineReader) => Reading>> = {
  states: stated,
  fields: changed,
};

function unreadable({ column, text }: ToldCell, { table }: LineReader): Omit<UnreadLine, "row"> {
  return { column: table.headers[column] ?? "", value: text, reason: "unreadable" };
}

function headerOf(part: HistoryPart, { table, shape }: LineReader): string {
  return table.headers[shape.columns[part] ?? -1] ?? "";
}

function readLine(record: ExportRecord, by: LineReader): Omit<ToldChange, "row"> | Omit<UnreadLine, "row"> {
  const [id, name, moment] = [
    textOf(record, "dealId", by),
    textOf(record, "deal", by),
    textOf(record, "at", by),
  ];
  const naming = headerOf(by.shape.columns.dealId === undefined ? "deal" : "dealId", by);
  if (id === "" && name === "") return { column: naming, value: "", reason: "no deal" };
  const dealId = by.dealOf(id, name);
  if (dealId === null) return { column: naming, value: name, reason: "several deals" };
  const day = by.cell({ column: by.shape.columns.at ?? -1, text: moment, type: dateColumn });
  if (typeof day !== "number") return { column: headerOf("at", by), value: moment, reason: "no day" };
  const told = TOLD[by.shape.kind](record, by);
  if ("reason" in told) return told;
  const said = Object.keys(told.after).length > 0;
  if (!said) return { column: headerOf("stage", by), value: "", reason: "no value" };
  return { dealId, at: Math.floor(day) + timeOfDay(moment), ...told };
}

/** Reads a history line by line: whose deal, when, and what became so. */
export function readHistoryLines(text: HistoryText): HistoryLines {
  const { cell, questions } = settleHistory(text);
  const changes: ToldChange[] = [];
  const unread: UnreadLine[] = [];
  for (const record of text.table.records) {
    const line = readLine(record, { ...text, cell });
    if ("reason" in line) unread.push({ row: record.row, ...line });
    else changes.push({ row: record.row, ...line });
  }
  return { changes, unread, questions };
}
