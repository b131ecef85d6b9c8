import type { Cell } from "../../kit/cell";
import { fromCells } from "../../schema/derive/fromCells";
import { toCells } from "../../schema/derive/toCells";
import { type Deal, pipeline } from "../../schema/sheets/pipeline";

/** The cells of a deal by column; a column without one is blank. */
export type CellsByKey = Readonly<Partial<Record<keyof Deal, Cell>>>;

const COLUMNS = Object.entries(pipeline.columns);
const HEADERS = COLUMNS.map(([, { header }]) => header);

/** Whether a name is the key of one of Pipeline's columns. */
export function isDealKey(name: string): name is keyof Deal {
  return name in pipeline.columns;
}

/** Typed deals of cells that have been read before, in the same order. */
export function dealsFrom(rows: readonly CellsByKey[]): readonly Deal[] {
  const cells = rows.map((row) => {
    const byKey = new Map<string, Cell>(Object.entries(row));
    return COLUMNS.map(([key]) => byKey.get(key) ?? "");
  });
  return fromCells(pipeline, { cells: [HEADERS, ...cells], headerRow: 1 }).records.map(
    ({ record }) => record,
  );
}

/** A deal's cells by column. */
export function cellsOf(deal: Deal): CellsByKey {
  const cells = toCells(pipeline, deal);
  return Object.fromEntries(COLUMNS.map(([key], index) => [key, cells[index] ?? ""]));
}
