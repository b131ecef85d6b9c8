import type { SourceSheet, SourceWorkbook } from "../../share/model/sourceWorkbook";
import type { CopyPolicy, SheetPolicy } from "../../share/policy";
import { FOR_LEADERSHIP } from "../../share/policyOf";
import { fail } from "../book/failure";
import type { CopyCommand } from "./copyCommand";
import type { ListedName } from "./listedNames";
import { namedColumn } from "./namedColumn";

function sheetNamed(workbook: SourceWorkbook, { sheet: name, written }: ListedName): SourceSheet {
  const isMeant = (sheet: SourceSheet): boolean => sheet.name.toLowerCase() === name.toLowerCase();
  const all = workbook.sheets.map((sheet) => sheet.name).join(", ");
  return (
    workbook.sheets.find(isMeant) ??
    fail(`No sheet "${name}" in the workbook (${written}). Its sheets: ${all}.`)
  );
}

/** What stays: the named sheets whole, without the named columns. */
export function commandPolicy(workbook: SourceWorkbook, command: CopyCommand): CopyPolicy {
  const dropped = command.droppedColumns.map((listed) => {
    const sheet = sheetNamed(workbook, listed);
    return { sheet, column: namedColumn(sheet, listed) };
  });
  const kept = new Set(command.kept.map((listed) => sheetNamed(workbook, listed)));
  const sheets = [...kept].map((sheet): SheetPolicy => {
    const leftOutColumns = dropped.filter((each) => each.sheet === sheet).map(({ column }) => column);
    const all = { columns: "all", outsideTables: "stays", hiddenColumns: "leave" } as const;
    return { name: sheet.name, fate: "stays", ...all, leftOutColumns };
  });
  return {
    sheets,
    derived: command.derived,
    knownTexts: [],
    shownSmallGroups: [],
    title: FOR_LEADERSHIP.title,
  };
}
