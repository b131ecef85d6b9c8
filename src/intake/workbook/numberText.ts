import { fromSheet } from "../../kit/dateSystem";
import { FIRST_SOUND_SERIAL, isoDay, LAST_SERIAL } from "../../kit/serial";
import type { CellFormat } from "./cellFormats";

/** More digits than these are what counting in binary fractions leaves behind. */
const DIGITS = 15;
const SECONDS = 86_400;

/** A stored number as an export in text would write it: days in ISO, shares with %, amounts with their currency. */
export function numberText(stored: number, { kind, currency }: CellFormat, counts1904: boolean): string {
  if (kind === "percent") return `${plainNumber(stored * 100)}%`;
  const serial = fromSheet(stored, counts1904 ? 1904 : 1900);
  const isDay = kind === "date" && serial >= FIRST_SOUND_SERIAL && serial <= LAST_SERIAL;
  if (isDay) return dayText(serial);
  return currency === "" ? plainNumber(stored) : `${currency} ${plainNumber(stored)}`;
}

/** A number with a decimal point; of three decimals a nought follows, so that nobody reads thousands. */
function plainNumber(stored: number): string {
  const text = String(Number(stored.toPrecision(DIGITS)));
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function dayText(serial: number): string {
  const seconds = Math.round((serial % 1) * SECONDS);
  if (seconds === 0) return isoDay(serial);
  if (seconds === SECONDS) return isoDay(serial + 1);
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return `${isoDay(serial)} ${parts.map((part) => String(part).padStart(2, "0")).join(":")}`;
}
