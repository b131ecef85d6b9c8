import { numberRule } from "../domain/forecast/cellRules";

/** A number above 0. */
export const POSITIVE = numberRule("a number above 0", (value) => value > 0);

/** A chance that is neither 0 nor 1. */
export const OPEN_CHANCE = numberRule("a number between 0 and 1", (value) => value > 0 && value < 1);

/** With a header and a row more than asked for, a spill still fits on a sheet. */
const MOST = 1_048_574;

/** A whole number of at least 1. */
export const WHOLE_NUMBER = wholeNumber(`a whole number from 1 to ${String(MOST)}`, MOST);

/** A month, 1–12. */
export const MONTH = wholeNumber("a month from 1 to 12", 12);

function wholeNumber(wanted: string, most: number) {
  return numberRule(wanted, (value) => Number.isInteger(value) && value >= 1 && value <= most);
}
