import { parseA1Ref } from "@borgar/fx/xlsx";
import type { SourceName } from "../model/sourceWorkbook";
import { stayingAt } from "../removal";
import type { FormulaReading } from "./reading";
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
  for (const place of reads) reading.reads.add(place);
  for (const fault of faults) reading.faults.add(fault);
  for (const used of [name, ...names]) reading.names.add(used);
}

/** Whether a token is a parameter of LET or LAMBDA. */
export function isParameter(written: string): boolean {
  return /^_xlpm\./i.test(written);
}

/** Parameters are numbered in the order in which they are met. */
export function parameterRule(written: string, { parameters }: FormulaReading): string {
  const key = written.toLowerCase();
  const name = parameters.get(key) ?? `_xlpm.p${parameters.size + 1}`;
  parameters.set(key, name);
  return name;
}

/** The sheet whose name is meant. A sheet that is not in the copy may not be called by its own name either. */
function scopeOf(sheetName: string, reading: FormulaReading): number | undefined {
  if (sheetName === "") return reading.sheet;
  const position = reading.context.sheets.get(sheetName.toLowerCase())?.position;
  const isStaying = position !== undefined && stayingAt(reading.context.removal, position);
  if (!isStaying) reading.faults.add("removedSheet");
  return position;
}

/** A defined name, the bare name of a table, or a parameter of LET and LAMBDA. */
export function nameRule(written: string, reading: FormulaReading): string {
  if (isParameter(written)) return parameterRule(written, reading);
  const reference = parseA1Ref(written);
  if (!reference || !("name" in reference) || (reference.workbookName ?? "") !== "") {
    reading.faults.add(reference ? "otherWorkbook" : "unreadable");
    return written;
  }
  const scope = scopeOf(reference.sheetName ?? "", reading);
  const name = findName(reading, reference.name, scope);
  const table = reading.context.workbook.tables.get(reference.name.toLowerCase());
  if (name) useName(name, reading);
  else if (table) readTableColumns(table, { columns: [], sections: [] }, reading);
  else reading.faults.add("removedName");
  return written;
}
