import type { CellBlock } from "../../plan";

/** A total of the period and the chance of at least that much. */
export interface OddsPoint {
  readonly total: number;
  readonly chance: number;
}

/** The odds curve is drawn through so many points. */
export const CURVE_POINTS = 29;

const FIRST_ROW = 48;

/** The curve as values, worked out by the add-in. */
export function curveCells(points: readonly OddsPoint[]): readonly CellBlock[] {
  const lines = Array.from({ length: CURVE_POINTS }, (_, index) => points[index]);
  return [
    {
      address: `B${String(FIRST_ROW)}:C${String(FIRST_ROW + CURVE_POINTS - 1)}`,
      cells: lines.map((point) => [point?.total ?? "", point?.chance ?? ""]),
    },
  ];
}
