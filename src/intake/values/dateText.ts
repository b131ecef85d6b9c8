import { FIRST_SOUND_SERIAL, type Serial, soundSerial } from "../../kit/serial";

/** The order in which day, month and year are written with figures only. */
export type DateOrder = "DMY" | "MDY" | "YMD";

/** A date as written: already a day, or three figures that wait for their order. */
export type DateText =
  | { readonly kind: "day"; readonly serial: Serial; readonly written: "ISO" | "words" | "serial" }
  | FiguresDate;

/** Three figures whose order the column has to tell. */
export interface FiguresDate {
  readonly kind: "figures";
  readonly text: string;
  readonly parts: readonly [string, string, string];
  readonly isDotted: boolean;
}

const TIME = String.raw`(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})${TIME}$`);
const FIGURES = new RegExp(String.raw`^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${TIME}$`);
const DAY_WORD = new RegExp(String.raw`^(\d{1,2})[-. ]+([A-Za-z]{3,9})\.?[-, ]+(\d{4}|\d{2})${TIME}$`);
const WORD_DAY = new RegExp(String.raw`^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}$`);
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
/** Serials of the years 1954 to 2119; smaller and larger numbers are no dates of deals. */
const SERIAL_FROM = 20_000;
const SERIAL_TO = 80_000;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Two-digit years below this belong to the 2000s. */
const CENTURY_TURN = 70;

/** Reads a date as far as the text alone tells; the time of day is left out. Undefined when it is no date. */
export function dateText(text: string): DateText | undefined {
  const trimmed = text.trim();
  if (SERIAL.test(trimmed)) return serialDay(trimmed);
  const figures = FIGURES.exec(trimmed);
  if (figures !== null) {
    const [, first = "", separator, second = "", third = ""] = figures;
    return { kind: "figures", text: trimmed, parts: [first, second, third], isDotted: separator === "." };
  }
  return isoDay(trimmed) ?? wordDay(trimmed);
}

/** The day that three figures mean in an order, or undefined when there is no such day. */
export function dayInOrder(parts: readonly [string, string, string], order: DateOrder): Serial | undefined {
  const [first, second, third] = parts;
  if (order === "YMD") return third.length === 2 ? day(first, second, third) : undefined;
  return order === "DMY" ? day(third, second, first) : day(third, first, second);
}

function serialDay(text: string): DateText | undefined {
  const serial = Math.floor(Number(text.replace(",", ".")));
  return serial >= SERIAL_FROM && serial <= SERIAL_TO
    ? { kind: "day", serial, written: "serial" }
    : undefined;
}

function isoDay(text: string): DateText | undefined {
  const [, year = "", , month = "", date = ""] = YEAR_FIRST.exec(text) ?? [];
  const serial = day(year, month, date);
  return serial === undefined ? undefined : { kind: "day", serial, written: "ISO" };
}

function wordDay(text: string): DateText | undefined {
  const [, date, name, year] = DAY_WORD.exec(text) ?? [];
  const [, nameFirst, dateSecond, yearLast] = WORD_DAY.exec(text) ?? [];
  const month = MONTHS.indexOf((name ?? nameFirst ?? "").slice(0, 3).toLowerCase()) + 1;
  const serial = day(year ?? yearLast ?? "", String(month), date ?? dateSecond ?? "");
  return serial === undefined ? undefined : { kind: "day", serial, written: "words" };
}

function day(year: string, month: string, date: string): Serial | undefined {
  if (year === "") return undefined;
  const short = Number(year);
  const full = year.length > 2 ? short : short + (short < CENTURY_TURN ? 2000 : 1900);
  const serial = soundSerial({ year: full, month: Number(month), day: Number(date) });
  return serial === undefined || serial < FIRST_SOUND_SERIAL ? undefined : serial;
}
