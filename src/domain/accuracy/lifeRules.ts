import { DEAL_STATUSES, REMOVED, type Status } from "../../terms/statuses";
import { numberRule, wordCell, type CellRule } from "../forecast/cellRules";

const STATUS = wordCell(DEAL_STATUSES);

/** How a deal's life ended: Won or 1, Lost or 0, or not yet; one that was removed counts nowhere, as a blank. */
export const END_CELL: CellRule<Status> = {
  wanted: "1, 0, Won, Lost or Open",
  read(cell) {
    if (typeof cell === "number") return cell === 1 ? "Won" : cell === 0 ? "Lost" : undefined;
    const end = typeof cell === "string" ? STATUS.read(cell) : undefined;
    return end === REMOVED ? null : end;
  },
};

/** Whether a deal was won; of one that is still open that is not known. */
export const WON_CELL: CellRule<boolean> = {
  wanted: END_CELL.wanted,
  read(cell) {
    const end = END_CELL.read(cell);
    return end === "Open" ? null : end && end === "Won";
  },
};

/** Whether something was seen to end, 1, or lived on for longer than we know, 0. */
export const EVENT_CELL = numberRule("1 or 0", (value) => value === 1 || value === 0);
