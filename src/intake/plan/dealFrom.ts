import type { Cell } from "../../kit/cell";
import { recordOf, rowShape } from "../../schema/derive/recordOf";
import { toCells } from "../../schema/derive/toCells";
import { type Deal, pipeline } from "../../schema/sheets/pipeline";

/** The cells of a deal by column; a column without one is blank. */
export type CellsByKey = Readonly<Partial<Record<keyof Deal, Cell>>>;

const KEYS = Object.keys(pipeline.columns).filter(isDealKey);
const SHAPE = rowShape(
  pipeline,
  KEYS.map((key) => pipeline.columns[key].header),
);

/** Whether a name is the key of one of Pipeline's columns. */
export function isDealKey(name: string): name is keyof Deal {
  return name in pipeline.columns;
}

/** The typed deal of cells that have been read before. */
export function dealFrom(cells: CellsByKey): Deal {
  return recordOf(SHAPE, { cells: KEYS.map((key) => cells[key] ?? ""), row: 0, faults: [] });
}

/** A deal's cells by column. */
export function cellsOf(deal: Deal): CellsByKey {
  const cells = toCells(pipeline, deal);
  return Object.fromEntries(KEYS.map((key, index) => [key, cells[index] ?? ""]));
}
