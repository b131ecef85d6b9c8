import { movedDown } from "../../derive/movedDown";
import type { CellBlock } from "../../plan";
import type { Setup } from "../../setup";
import type { StoredOutlook } from "../home/stored";
import { accuracyCells, type StoredAccuracy } from "./accuracy";
import { BELOW_SECTIONS } from "./behindCharts";
import { curveCells } from "./curve";
import { decidingCells } from "./decidingDeals";
import { lowerHalfShift } from "./rollUp";
import { recordCells } from "./shownRecord";

/** What the Forecast shows though only the add-in can work it out: values of the last import or call. */
export function forecastStored(outlook: StoredOutlook, setup: Setup): readonly CellBlock[] {
  const curve = { cells: curveCells(outlook.curve) };
  return movedDown(
    {
      cells: [
        ...recordCells(outlook.record),
        ...decidingCells(outlook),
        ...movedDown(curve, BELOW_SECTIONS).cells,
      ],
    },
    lowerHalfShift(setup),
  ).cells;
}

/** How far the forecasts missed, as it stands on the Forecast of this setup. */
export function accuracyStored(stored: StoredAccuracy, setup: Setup): readonly CellBlock[] {
  return movedDown({ cells: accuracyCells(stored) }, lowerHalfShift(setup)).cells;
}
