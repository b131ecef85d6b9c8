import type { DateSystem } from "../kit/dateSystem";

/** What the worksheet functions know of the workbook: from which year it counts its days. */
interface FunctionDays {
  dates: DateSystem;
  /** Whether one of them has answered already. */
  haveAnswered: boolean;
}

declare global {
  /** The functions' script and the page are loaded apart and share no module. */
  var controlBookDays: FunctionDays | undefined;
}

/** From which year days are counted: from 1900 until the page has asked the workbook. */
export function functionDays(): FunctionDays {
  return (globalThis.controlBookDays ??= { dates: 1900, haveAnswered: false });
}
