import type { Cell } from "../../kit/cell";
import { fromSheet } from "../../kit/dateSystem";
import { COPIED_COLUMNS } from "../../domain/combined/managerCopy";
import { isBlankRow, type Block } from "../../domain/forecast/block";
import { asNumber, type CopiedCells, type CopiedSheet } from "./copiedCells";

type CopiedColumn = (typeof COPIED_COLUMNS)[number];

const DAYS: readonly CopiedColumn[] = ["Created", "Close date", "Closed on"];
const FIGURES: readonly CopiedColumn[] = ["Amount", "Probability"];

/** Columns by which a list of deals is known; with one of the others left out, some figures cannot be had. */
const NEEDED: readonly CopiedColumn[] = [
  "Deal ID",
  "Owner",
  "Status",
  "Category",
  "Close date",
  "Amount",
  "Closed on",
];
const KNOWN_BY = 4;

/** Where the deals stand in a copy: their header row, and the columns that are not there. */
export interface DealPlace {
  readonly sheet: CopiedSheet;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly lacking: readonly string[];
}

/** The deals of a copy, wherever its user moved them; undefined where it has none. */
export function dealPlace({ sheets }: CopiedCells): DealPlace | undefined {
  for (const sheet of sheets) {
    for (const [headerRow, cells] of sheet.rows) {
      const headers = cells.map((cell) => cell.trim());
      const lacking = NEEDED.filter((column) => !headers.includes(column));
      if (headers.includes("Deal ID") && lacking.length <= NEEDED.length - KNOWN_BY)
        return { sheet, headerRow, headers, lacking };
    }
  }
  return undefined;
}

/** The deals as forecasts read them, named after the copy that they stand in. */
export function copiedDeals(
  place: DealPlace,
  { source, counts1904 }: { source: string; counts1904: boolean },
): Block {
  const { sheet, headerRow, headers } = place;
  const at = COPIED_COLUMNS.map((column) => headers.indexOf(column));
  const rows: (readonly Cell[])[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row <= headerRow) continue;
    const told = COPIED_COLUMNS.map((column, nth) => typed(column, cells[at[nth] ?? -1] ?? "", counts1904));
    if (!isBlankRow(told)) rows.push([source, ...told.slice(1)]);
  }
  return { name: "Deals", headers: COPIED_COLUMNS, rows };
}

function typed(column: CopiedColumn, text: string, counts1904: boolean): Cell {
  if (FIGURES.includes(column)) return asNumber(text);
  if (!DAYS.includes(column)) return text;
  const day = asNumber(text);
  return typeof day === "number" ? fromSheet(day, counts1904 ? 1904 : 1900) : day;
}
