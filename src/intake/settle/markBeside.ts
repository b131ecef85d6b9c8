import { inTurn } from "../../kit/steps/inTurn";
import type { Steps } from "../../kit/steps/steps";
import type { ExportTable } from "../reader/exportTable";
import type { FileColumn } from "../recognise/fileColumn";
import { tellingColumns } from "../recognise/tellingColumns";
import { amountColumn } from "../values/amountColumn";
import { dateText } from "../values/dateText";
import type { DecimalMark } from "../values/decimalMark";
import { ENOUGH } from "../values/enough";
import type { Ways } from "../values/ways";

/**
 * The decimal mark that the rest of a file speaks for where its amounts cannot tell: that of its other numbers, else what
 * its dates and its delimiter agree on. Semicolons part cells where the comma is taken; with the month first nobody
 * writes a decimal comma, and with dots between day and month hardly anybody a decimal point. Undefined where nothing
 * speaks, or two against each other.
 */
export function* markBeside(
  table: ExportTable,
  order: Ways["order"] | undefined,
): Steps<DecimalMark | undefined> {
  const columns = tellingColumns(table);
  const ofNumbers = only(yield* inTurn(columns, markOf));
  if (ofNumbers !== undefined) return ofNumbers;
  const byDelimiter = table.dialect.delimiter === ";" ? "," : undefined;
  return only([byDelimiter, order === "MDY" ? "." : undefined, columns.some(isDotted) ? "," : undefined]);
}

function only(marks: readonly (DecimalMark | undefined)[]): DecimalMark | undefined {
  const told = new Set(marks.filter((mark) => mark !== undefined));
  return told.size === 1 ? [...told][0] : undefined;
}

function* markOf({ values }: FileColumn): Steps<DecimalMark | undefined> {
  if (values.length === 0 || amountColumn.fit(values) < ENOUGH) return undefined;
  return (yield* amountColumn.decide(values)).ways.mark;
}

function isDotted({ values: [first] }: FileColumn): boolean {
  const date = first === undefined ? undefined : dateText(first);
  return date?.kind === "figures" && date.isDotted;
}
