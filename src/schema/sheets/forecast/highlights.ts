import { PALETTE } from "../../palette";
import type { PlannedHighlight } from "../../plan";
import type { Setup } from "../../setup";
import { lastOwnerRow, lowerHalfShift, TEAM_ROW } from "./rollUp";

/** Bars behind shares, a warning where there is too little, and the current week. */
export function highlights(setup: Setup): readonly PlannedHighlight[] {
  const { by } = lowerHalfShift(setup);
  const row = (number: number) => String(number + by);
  const team = String(TEAM_ROW);
  const last = String(lastOwnerRow(setup.owners));
  return [
    {
      address: `E${team}:E${last},S${row(19)}:S${row(25)},R${row(34)}`,
      bar: PALETTE.band,
      from: "0",
      to: "1",
    },
    {
      // What is open cannot cover what is to close; in column E: closed is behind plan by more than the limit.
      address: `L${team}:L${last},E${row(30)}:E${row(42)}`,
      formula: `=AND(ISNUMBER(L${team}),L${team}<IF(COLUMN(L${team})=12,1,-DeviationLimit))`,
      color: PALETTE.warn,
      isBold: true,
      fill: PALETTE.warnTint,
    },
    {
      address: `B${row(30)}:L${row(42)},B${row(49)}:L${row(61)},N${row(49)}:S${row(61)}`,
      formula: `=AND($X${row(30)}=$W$14,$X${row(30)}<>"")`,
      isBold: true,
      fill: PALETTE.tint,
    },
  ];
}
