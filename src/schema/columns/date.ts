import { FIRST_SOUND_SERIAL, LAST_SERIAL, type Serial } from "../../kit/serial";
import type { Column } from "../column";
import { columnOf, type Facts, type Kind } from "../facts";
import { readNumber } from "../reading";

/** The end of the last day that Excel knows: its time of day counts too. */
const END = LAST_SERIAL + 1;

function isDay(value: number): boolean {
  return value >= FIRST_SOUND_SERIAL && value < END;
}

const kind: Kind<Serial | null> = {
  kind: "date",
  width: 76,
  format: "d mmm yy",
  align: "Right",
  holdsDays: true,
  wanted: "a date",
  validation: {
    rule: { date: { formula1: "1904-01-01", formula2: "9999-12-31", operator: "Between" } },
    style: "Stop",
    message: "Type a date.",
  },
  parse: (cell) => readNumber(cell, "a date", isDay),
  toCell: (value) => value ?? "",
};

/** A day as Excel's serial number, with its time where there is one; blank is null. */
export function date(facts: Facts): Column<Serial | null> {
  return columnOf(kind, facts);
}
