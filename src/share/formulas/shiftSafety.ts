import { type RangeA1, parseA1Ref, tokenize } from "@borgar/fx/xlsx";
import type { Area, Axes } from "../model/area";
import type { Axis } from "../model/axis";

/** One edge of a reference on one axis, and the cells that the formula is written for. */
interface Edge {
  readonly place: number | null | undefined;
  readonly isFixed: boolean;
  readonly first: number;
  readonly last: number;
}

/** A relative edge keeps its meaning in every cell when nothing is removed, or it is the cell itself, or there is one cell. */
function isEdgeSafe({ place, isFixed, first, last }: Edge, axis: Axis): boolean {
  return axis.removed.length === 0 || place == null || isFixed || place === first || first === last;
}

function isRangeSafe(range: RangeA1, cells: Area, { rows, columns }: Axes): boolean {
  const vertical = { first: cells.top, last: cells.bottom };
  const horizontal = { first: cells.left, last: cells.right };
  return (
    isEdgeSafe({ place: range.top, isFixed: range.$top === true, ...vertical }, rows) &&
    isEdgeSafe({ place: range.bottom, isFixed: range.$bottom === true, ...vertical }, rows) &&
    isEdgeSafe({ place: range.left, isFixed: range.$left === true, ...horizontal }, columns) &&
    isEdgeSafe({ place: range.right, isFixed: range.$right === true, ...horizontal }, columns)
  );
}

/**
 * Whether a formula that is written once for a block of cells means the same in each of them after the removal. Its
 * references are relative to the first cell of the block; `cells` is undefined for a list of blocks.
 */
export function isShiftSafe(formula: string, cells: Area | undefined, axes: Axes): boolean {
  const isWhole = axes.rows.removed.length === 0 && axes.columns.removed.length === 0;
  if (isWhole) return true;
  if (!cells) return false;
  for (const { type, value } of tokenize(formula, { mergeRefs: true })) {
    if (type !== "range" && type !== "range_beam") continue;
    const reference = parseA1Ref(value);
    if (!reference || !("range" in reference) || !isRangeSafe(reference.range, cells, axes)) return false;
  }
  return true;
}
