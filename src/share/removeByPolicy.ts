import { type Area, isInside, shrunkArea } from "./model/area";
import { type Axis, axisWithout } from "./model/axis";
import { isOn } from "./model/readWorkbook";
import type { SheetContent } from "./model/sheetContent";
import type { SourceSheet, SourceTable, SourceWorkbook } from "./model/sourceWorkbook";
import type { CopyPolicy, Fate, SheetPolicy } from "./policy";
import { Refused } from "./refused";
import type {
  LeaveReason,
  LeavingColumn,
  LeavingSheet,
  Removal,
  StayingSheet,
  StayingTable,
} from "./removal";
import { childrenOf } from "./xml/element";

const NOT_LISTED: SheetPolicy = { name: "", fate: "private", columns: [], outsideTables: "private" };

/** Excel compares the names of sheets, tables and columns without case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function columnFate(policy: SheetPolicy, header: string): Fate | "undeclared" {
  if (policy.columns === "all") return "stays";
  return policy.columns.find((column) => sameName(column.header, header))?.fate ?? "undeclared";
}

function leavingTableColumns(table: SourceTable, policy: SheetPolicy): readonly LeavingColumn[] {
  const leaving: LeavingColumn[] = [];
  table.columns.forEach(({ header }, index) => {
    const fate = columnFate(policy, header);
    if (fate !== "stays") leaving.push({ column: table.area.left + index, header, reason: fate });
  });
  return leaving;
}

function lastUsedColumn(sheet: SourceSheet): number {
  let last = -1;
  for (const { cells } of sheet.content?.rows ?? []) last = Math.max(last, cells.at(-1)?.column ?? -1);
  for (const { area } of sheet.tables) last = Math.max(last, area.right);
  return last;
}

function isHiddenSize(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0;
}

function headerAt(sheet: SourceSheet, column: number): string {
  for (const { area, columns } of sheet.tables) {
    const header = columns[column - area.left]?.header;
    if (header !== undefined) return header;
  }
  return "";
}

/** Hidden columns leave; only a folded group of columns that are declared for these readers is unfolded instead. */
function hiddenColumns(
  sheet: SourceSheet,
  content: SheetContent,
  policy: SheetPolicy,
): readonly LeavingColumn[] {
  const isDeclared = (header: string): boolean =>
    policy.columns !== "all" && columnFate(policy, header) === "stays";
  const hidden: LeavingColumn[] = [];
  const last = lastUsedColumn(sheet);
  for (const { attributes } of childrenOf(content.elements.find(({ name }) => name === "cols"))) {
    if (!isOn(attributes.get("hidden")) && !isHiddenSize(attributes.get("width"))) continue;
    const end = Math.min(Number(attributes.get("max")) - 1, last);
    const isFolded = Number(attributes.get("outlineLevel") ?? 0) > 0;
    for (let column = Number(attributes.get("min")) - 1; column <= end; column++) {
      const header = headerAt(sheet, column);
      if (!(isFolded && isDeclared(header))) hidden.push({ column, header, reason: "hidden" });
    }
  }
  return hidden;
}

function hiddenRows(content: SheetContent): Axis {
  const hidden = content.rows.filter(
    ({ attributes }) => isOn(attributes.get("hidden")) || isHiddenSize(attributes.get("ht")),
  );
  return axisWithout(hidden.map(({ index }) => index));
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

function outsideTables(areas: readonly Area[], policy: SheetPolicy): StayingSheet["isOutside"] {
  if (policy.outsideTables === "stays" || areas.length === 0) return () => false;
  const header = Math.min(...areas.map(({ top }) => top));
  return (row, column) => row >= header && !areas.some((area) => isInside(area, row, column));
}

/** One entry a column: the first reason given wins. */
function distinctColumns(columns: readonly LeavingColumn[]): readonly LeavingColumn[] {
  const byColumn = new Map<number, LeavingColumn>();
  for (const leaving of columns) if (!byColumn.has(leaving.column)) byColumn.set(leaving.column, leaving);
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

type Staying = Omit<StayingSheet, "position">;

function stayingSheet(source: SourceSheet, content: SheetContent, policy: SheetPolicy): Staying {
  const declared = source.tables.flatMap((table) => leavingTableColumns(table, policy));
  const leavingColumns = distinctColumns([...declared, ...hiddenColumns(source, content, policy)]);
  const columns = axisWithout(leavingColumns.map(({ column }) => column));
  const rows = hiddenRows(content);
  const tables: StayingTable[] = [];
  for (const table of source.tables) {
    const remaining = remainingTable(table, rows, columns);
    if (remaining) tables.push(remaining);
  }
  const areas = source.tables.map(({ area }) => area);
  return {
    stays: true,
    source,
    content,
    rows,
    columns,
    leavingColumns,
    tables,
    isOutside: outsideTables(areas, policy),
  };
}

/** Undefined for a sheet that may stay. */
function leaveReason(sheet: SourceSheet, policy: SheetPolicy | undefined): LeaveReason | undefined {
  if (!sheet.isVisible) return "hidden";
  if (!policy) return "undeclared";
  if (policy.fate !== "stays") return policy.fate;
  return sheet.content ? undefined : "notCells";
}

/** Of a sheet that is not shown, the declared columns of its tables are no secret. */
function leavingSheet(source: SourceSheet, reason: LeaveReason, policy: SheetPolicy): LeavingSheet {
  const open = new Set<number>();
  for (const { area, columns } of reason === "notShown" ? source.tables : []) {
    columns.forEach(({ header }, index) => {
      if (columnFate(policy, header) === "stays") open.add(area.left + index);
    });
  }
  return { stays: false, source, reason, isOpen: (column) => open.has(column) };
}

/** Decides what is taken out of each sheet. */
export function removeByPolicy(workbook: SourceWorkbook, policy: CopyPolicy): Removal {
  let position = 0;
  const removal = workbook.sheets.map((source) => {
    const listed = policy.sheets.find(({ name }) => sameName(name, source.name));
    const own = listed ?? NOT_LISTED;
    const reason = leaveReason(source, listed);
    if (reason !== undefined || !source.content) return leavingSheet(source, reason ?? "notCells", own);
    return { ...stayingSheet(source, source.content, own), position: position++ };
  });
  if (position === 0) throw new Refused("nothingKept");
  return removal;
}
