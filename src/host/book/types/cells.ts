import type { Cell } from "../../../kit/cell";
import type { Box } from "./box";

/** Rows × columns of anything; sizes are those of the box that it belongs to. */
export type Matrix<T> = readonly (readonly T[])[];

/** What may be written to a cell: a value, a formula text in Excel's own words, or null to leave the cell alone. */
export type Input = Cell | null;

/** Excel's name of a value's type. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Which part of a cell an operation touches. */
export type CellPart = "All" | "Contents" | "Formats";

/** What a copy carries over. */
export type CopyPart = "All" | "Values" | "Formulas" | "Formats";

/** One key of a sort: the column (or row) counted from the start of the sorted box. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

/** How a box is sorted. */
export interface SortOptions {
  readonly keys: readonly SortKey[];
  readonly hasHeaders: boolean;
  readonly matchCase: boolean;
}

/** The contents of one sheet's cells. Writing outside Excel's limits or on protected cells throws a BookError. */
export interface Cells {
  values(box: Box): Cell[][];
  /** The formula in Excel's own text, or the value where the cell holds none. */
  formulas(box: Box): Cell[][];
  texts(box: Box): string[][];
  valueTypes(box: Box): ValueType[][];
  numberFormats(box: Box): string[][];
  /** Formula text as an .xlsx file stores it (`Table[[#This Row],[Column]]`, `_xlfn.` left to the writer), or null. */
  fileFormula(row: number, column: number): string | null;
  write(box: Box, content: Matrix<Input>): void;
  /** Writes one input to every cell. */
  fill(box: Box, input: Input): void;
  setNumberFormats(box: Box, formats: Matrix<string | null>): void;
  /** One format for every cell of the box, also of whole columns. */
  fillNumberFormat(box: Box, format: string): void;
  clear(box: Box, part: CellPart): void;
  /** Makes room; a box of whole rows or columns moves rows or columns. Gives the box of the new blank cells. */
  insert(box: Box, shift: "Down" | "Right"): Box;
  remove(box: Box, shift: "Up" | "Left"): void;
  copy(target: Box, source: CellSource, part: CopyPart): void;
  /** Cuts a box and puts it elsewhere on the sheet; the second box says where by its first cell. */
  move(box: Box, to: Box): void;
  autoFill(source: Box, target: Box): void;
  sort(box: Box, options: SortOptions): void;
  /** The smallest box around all contents (and formats unless `valuesOnly`), or null on an empty sheet. */
  used(valuesOnly: boolean): Box | null;
  /** The box that the formula of this cell spills to, its own cell included; null when it does not spill. */
  spillFrom(row: number, column: number): Box | null;
  /** The first cell of the spill that covers this cell, or null. */
  spillParent(row: number, column: number): Box | null;
  spills(): readonly Box[];
  merge(box: Box, across: boolean): void;
  unmerge(box: Box): void;
  merges(): readonly Box[];
}

/** A box on a named sheet. */
export interface CellSource {
  readonly sheetId: string;
  readonly box: Box;
}
