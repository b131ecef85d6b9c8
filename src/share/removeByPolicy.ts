import { shrunkArea } from "./model/area";
import { type Axis, axisWithout } from "./model/axis";
import { coveredCells } from "./coveredCells";
import { isOutsideOf, type OutsideRule } from "./outsideCells";
import { hiddenColumns, hiddenRows } from "./hiddenColumns";
import type { SheetContent } from "./model/sheetContent";
import type { SourceSheet, SourceTable, SourceWorkbook } from "./model/sourceWorkbook";
import type { CopyPolicy, Fate, SheetPolicy } from "./policy";
import { Refused } from "./refused";
import { rowsLeftOut, rowsOfOthers } from "./rowsLeavingByName";
import { silentRows } from "./silentRows";
import type {
  LeaveReason,
  LeavingColumn,
  LeavingSheet,
  Removal,
  StayingSheet,
  StayingTable,
} from "./removal";

const NOT_LISTED: SheetPolicy = {
  name: "",
  fate: "private",
  columns: [],
  outsideTables: "private",
  hiddenColumns: "leave",
};

/** Excel compares the names of sheets, tables and columns without case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Where several tables of a sheet have a column of one header, it stays only if it may stay in each of them. */
function columnFate(policy: SheetPolicy, header: string): Fate | "undeclared" {
  if (policy.columns === "all") return "stays";
  const listed = policy.columns.filter((column) => sameName(column.header, header));
  return (listed.find(({ fate }) => fate !== "stays") ?? listed[0])?.fate ?? "undeclared";
}

function leavingTableColumns(table: SourceTable, policy: SheetPolicy): readonly LeavingColumn[] {
  const leaving: LeavingColumn[] = [];
  table.columns.forEach(({ header }, index) => {
    const fate = columnFate(policy, header);
    if (fate !== "stays") leaving.push({ column: table.area.left + index, header, reason: fate });
  });
  return leaving;
}

function headerAt(sheet: SourceSheet, column: number): string {
  for (const { area, columns } of sheet.tables) {
    const header = columns[column - area.left]?.header;
    if (header !== undefined) return header;
  }
  return "";
}

function leftOut(sheet: SourceSheet, { leftOutColumns = [] }: SheetPolicy): readonly LeavingColumn[] {
  return leftOutColumns.map((column) => ({ column, header: headerAt(sheet, column), reason: "notChosen" }));
}

/** Of a table's hidden columns those stay, unfolded, that are declared for these readers; all others leave. */
function leavingHidden(
  sheet: SourceSheet,
  hidden: readonly number[],
  policy: SheetPolicy,
): readonly LeavingColumn[] {
  const leaving: LeavingColumn[] = [];
  for (const column of hidden) {
    const header = headerAt(sheet, column);
    const isDeclared = policy.columns !== "all" && columnFate(policy, header) === "stays";
    if (!isDeclared) leaving.push({ column, header, reason: "hidden" });
  }
  return leaving;
}

/** What is left of a table; undefined when its header, its last row of cells or its last column is gone. */
function remainingTable(source: SourceTable, rows: Axis, columns: Axis): StayingTable | undefined {
  const area = shrunkArea(source.area, { rows, columns });
  const needed = source.headerRows + source.totalsRows;
  if (!area || area.bottom - area.top < needed) return undefined;
  if (source.headerRows > 0 && rows.isRemoved(source.area.top)) return undefined;
  if (source.totalsRows > 0 && rows.isRemoved(source.area.bottom)) return undefined;
  const kept = source.columns
    .map((_, index) => index)
    .filter((index) => !columns.isRemoved(source.area.left + index));
  return { source, area, columns: kept };
}

/** One entry a column: the first reason given wins. */
function distinctColumns(columns: readonly LeavingColumn[]): readonly LeavingColumn[] {
  const byColumn = new Map<number, LeavingColumn>();
  for (const leaving of columns) if (!byColumn.has(leaving.column)) byColumn.set(leaving.column, leaving);
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

type Staying = Omit<StayingSheet, "position">;

function namingColumns({ tables }: SourceSheet, { columns: policies }: SheetPolicy): ReadonlySet<number> {
  const names = new Set(
    policies === "all" ? [] : policies.flatMap(({ header, isName }) => (isName ? [header] : [])),
  );
  return new Set(
    tables.flatMap(({ area, columns }) =>
      columns.flatMap(({ header }, index) => (names.has(header) ? [area.left + index] : [])),
    ),
  );
}

/** The rows that leave: those that nobody sees, those that the manager leaves out, and those of other people. */
function rowsLeaving(
  source: SourceSheet,
  content: SheetContent,
  policy: SheetPolicy,
): Pick<StayingSheet, "rows" | "hiddenRows" | "leftOutRows"> {
  const hidden = hiddenRows(content);
  const chosen = axisWithout([
    ...hidden,
    ...(policy.leftOutRows ?? []),
    ...rowsLeftOut(source, content, policy),
  ]);
  const rows = axisWithout([...chosen.removed, ...rowsOfOthers(source, content, policy)]);
  return { rows, hiddenRows: hidden.length, leftOutRows: chosen.removed.length - hidden.length };
}

function stayingSheet(source: SourceSheet, rule: OutsideRule): Staying {
  const { content, policy, isCovered } = rule;
  const declared = source.tables.flatMap((table) => leavingTableColumns(table, policy));
  const hidden = hiddenColumns(source, content);
  const keepsHidden = policy.hiddenColumns === "formulasStay";
  const foldedColumns = new Set(keepsHidden ? hidden : []);
  const leaving = keepsHidden ? [] : leavingHidden(source, hidden, policy);
  const leavingColumns = distinctColumns([...declared, ...leftOut(source, policy), ...leaving]);
  const columns = axisWithout(leavingColumns.map(({ column }) => column));
  const rows = rowsLeaving(source, content, policy);
  const tables: StayingTable[] = [];
  for (const table of source.tables) {
    const remaining = remainingTable(table, rows.rows, columns);
    if (remaining) tables.push(remaining);
  }
  const isOutside = isOutsideOf(source, foldedColumns, rule);
  const naming = namingColumns(source, policy);
  const showsResults = policy.formulas === "becomeValues";
  return {
    stays: true,
    source,
    content,
    ...rows,
    columns,
    leavingColumns,
    tables,
    foldedColumns,
    naming,
    showsResults,
    silentRows: showsResults ? silentRows(content, policy) : new Set(),
    isOutside,
    isCovered,
  };
}

/** Undefined for a sheet that may stay. */
function leaveReason(sheet: SourceSheet, policy: SheetPolicy | undefined): LeaveReason | undefined {
  if (!sheet.isVisible) return "hidden";
  if (!policy) return "undeclared";
  if (policy.fate !== "stays") return policy.fate;
  return sheet.content ? undefined : "notCells";
}

/**
 * Of a sheet that is not shown, or hidden although it is no secret, the declared columns of its tables are no secret: what
 * is computed from them may be seen.
 */
function leavingSheet(source: SourceSheet, reason: LeaveReason, policy: SheetPolicy): LeavingSheet {
  const isReadable =
    reason === "notShown" ||
    (reason === "hidden" && policy.fate !== "private" && policy.fate !== "notChosen");
  const open = new Set<number>();
  for (const { area, columns } of isReadable && policy.columns !== "all" ? source.tables : []) {
    columns.forEach(({ header }, index) => {
      if (columnFate(policy, header) === "stays") open.add(area.left + index);
    });
  }
  return { stays: false, source, reason, isOpen: (column) => open.has(column) };
}

/** Decides what is taken out of each sheet. */
export function removeByPolicy(workbook: SourceWorkbook, policy: CopyPolicy): Removal {
  let position = 0;
  const known = new Set(policy.knownTexts);
  // Where sheets carry the book's mark, a sheet of the user's with a name of the book is still the user's.
  const isMarked = workbook.sheets.some(({ declared }) => declared !== undefined);
  const removal = workbook.sheets.map((source) => {
    const declared = isMarked ? source.declared : source.name;
    const listed = policy.sheets.find(({ name }) => sameName(name, declared ?? ""));
    const own = listed ?? NOT_LISTED;
    const reason = leaveReason(source, listed);
    if (reason !== undefined || !source.content) return leavingSheet(source, reason ?? "notCells", own);
    const isCovered = coveredCells(source.content);
    const rule = { content: source.content, policy: own, known, isCovered };
    return { ...stayingSheet(source, rule), position: position++ };
  });
  if (position === 0) throw new Refused("nothingKept");
  return removal;
}
