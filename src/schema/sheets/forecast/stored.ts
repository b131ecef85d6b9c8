import { movedDown } from "../../derive/movedDown";
import type { CellBlock } from "../../plan";
import type { Setup } from "../../setup";
import type { StoredOutlook } from "../home/stored";
import { curveCells } from "./curve";
import { decidingCells } from "./decidingDeals";
import { lowerHalfShift } from "./rollUp";

/** What the Forecast shows though only the add-in can work it out: values of the last import or call. */
export function forecastStored(outlook: StoredOutlook, setup: Setup): readonly CellBlock[] {
  return movedDown(
    { cells: [...decidingCells(outlook), ...curveCells(outlook.curve)] },
    lowerHalfShift(setup),
  ).cells;
}
