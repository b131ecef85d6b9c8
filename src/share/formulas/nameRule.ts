import { parseA1Ref } from "@borgar/fx/xlsx";
import type { SourceName } from "../model/sourceWorkbook";
import { stayingAt } from "../removal";
import { type FormulaReading, noteAll, noteFault } from "./reading";
import { readTableColumns } from "./tableRule";

/** A name of the given sheet, else of the whole workbook. */
export function findName(
  reading: FormulaReading,
  name: string,
  sheet: number | undefined,
): SourceName | undefined {
  const named = reading.context.names.get(name.toLowerCase()) ?? [];
  return (
    named.find((candidate) => candidate.sheet === sheet) ??
    named.find(({ sheet: scope }) => scope === undefined)
  );
}

/** A name stays when what it stands for stays; the formula then needs that name in the copy. */
export function useName(name: SourceName, reading: FormulaReading): void {
  const { reads, faults, names } = reading.verdictOfName(name);
  for (const fault of faults) noteFault(reading, fault);
  noteAll(reading.reads, reads);
  noteAll(reading.names, [name, ...names]);
}

/** Whether a token is a parameter of LET or LAMBDA. */
export function isParameter(written: string): boolean {
  return /^_xlpm\./i.test(written);
}

/** Parameters are numbered in the order in which they are met. */
export function parameterRule(written: string, { parameters }: FormulaReading): string {
  const key = written.toLowerCase();
  if (!parameters.includes(key)) parameters.push(key);
  return `_xlpm.p${parameters.indexOf(key) + 1}`;
}

/** The sheet whose name is meant. A sheet that is not in the copy may not be called by its own name either. */
function scopeOf(sheetName: string, reading: FormulaReading): number | undefined {
  if (sheetName === "") return reading.sheet;
  const position = reading.context.sheets.get(sheetName.toLowerCase())?.position;
  const isStaying = position !== undefined && stayingAt(reading.context.removal, position);
  if (!isStaying) noteFault(reading, "removedSheet");
  return position;
}

/** A defined name, the bare name of a table, or a parameter of LET and LAMBDA. */
export function nameRule(written: string, reading: FormulaReading): string {
  if (isParameter(written)) return parameterRule(written, reading);
  const reference = parseA1Ref(written);
  if (!reference || !("name" in reference) || (reference.workbookName ?? "") !== "") {
    noteFault(reading, reference ? "otherWorkbook" : "unreadable");
    return written;
  }
  const scope = scopeOf(reference.sheetName ?? "", reading);
  const name = findName(reading, reference.name, scope);
  const table = reading.context.workbook.tables.get(reference.name.toLowerCase());
  if (name) useName(name, reading);
  else if (table) readTableColumns(table, { columns: [], sections: [] }, reading);
  else noteFault(reading, "removedName");
  return written;
}
