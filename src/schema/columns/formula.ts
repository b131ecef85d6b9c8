import type { Column } from "../column";
import { TEXT_FORMAT } from "./text";

/** A calculated column: it reads like the given column, and Excel computes it from the formula's own text. */
export function formula<T>(column: Column<T>, excel: string): Column<T> {
  // A formula written into a cell of text format stays text.
  const format = column.format === TEXT_FORMAT ? "General" : column.format;
  return { ...column, validation: undefined, kind: "formula", isComputed: true, format, formula: excel };
}
