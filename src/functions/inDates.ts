import type { Cell } from "../kit/cell";
import { type DateSystem, dayFromSheet, dayToSheet } from "../kit/dateSystem";
import { fold } from "../kit/text";
import type { Answer, WorksheetFunction } from "./define";
import { cellOf, type Parameter } from "./parameters";

/** The headers of the columns that hold days, in blocks that functions take and in what they spill. */
const DAY_HEADERS: ReadonlySet<string> = new Set(
  ["Created", "Close date", "Closed on", "Start", "End", "Snapshot", "Close before", "Close after"].map(fold),
);

/** Whether a column of that name holds days. */
export function isDayHeader(name: string): boolean {
  return DAY_HEADERS.has(fold(name));
}

type Row = readonly unknown[];
type Change = (cell: Cell) => Cell;

/** A function as it is called from a workbook: its days come and go as the workbook counts them. */
export function inDates(
  { parameters, givesDay, call }: WorksheetFunction,
  dates: DateSystem,
): WorksheetFunction["call"] {
  if (dates === 1900) return call;
  const fromBook: Change = (cell) => dayFromSheet(cell, dates);
  const toBook: Change = (cell) => dayToSheet(cell, dates);
  return (...given): Answer => {
    const answer = call(...given.map((value, at) => argument(value, parameters[at], fromBook)));
    if (typeof answer === "object") return withDays(answer, toBook);
    return givesDay ? toBook(answer) : answer;
  };
}

function argument(value: unknown, parameter: Parameter<unknown> | undefined, change: Change): unknown {
  if (parameter?.holdsDays)
    return isGrid(value) ? value.map((row) => row.map(changed(change))) : changed(change)(value);
  return isGrid(value) ? withDays(value, change) : value;
}

/** Blank stays blank, as Excel gives it. */
function changed(change: Change): (cell: unknown) => unknown {
  return (cell) => (cell === null || cell === undefined ? cell : change(cellOf(cell)));
}

/** A block with its days changed, which stand below their headers. */
function withDays<C>(block: readonly (readonly C[])[], change: Change): (C | Cell)[][] {
  const [header = []] = block;
  const isDay = header.map((name) => typeof name === "string" && isDayHeader(name));
  return block.map((row) => row.map((cell, at) => (isDay[at] ? change(cellOf(cell)) : cell)));
}

function isGrid(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.every(Array.isArray);
}
