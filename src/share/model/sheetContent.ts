import type { XmlElement } from "../../kit/xlsx/element";
import type { Area } from "./area";
import type { SourceCell } from "./cell";

/** A row of the source with its own attributes, such as height and format. */
export interface SourceRow {
  readonly index: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly cells: readonly SourceCell[];
}

/** A worksheet read once: the rows, and every other element of the sheet as it came. */
export interface SheetContent {
  readonly rows: readonly SourceRow[];
  readonly elements: readonly XmlElement[];
  /** The blocks of several cells that array formulas fill, spilled cells included. */
  readonly filled: readonly Area[];
}

/** Every cell of a sheet, row by row. */
export function* cellsOf({ rows }: SheetContent): Generator<SourceCell> {
  for (const { cells } of rows) yield* cells;
}
