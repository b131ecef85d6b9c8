import { FIRST_SOUND_SERIAL, type Serial, soundSerial } from "../../kit/serial";
import { monthNamed } from "./monthNamed";
import { plainText } from "./plainText";

/** The order in which day, month and year are written with figures only. */
export type DateOrder = "DMY" | "MDY" | "YMD";

/** A date as written: already a day, or three figures that wait for their order. */
export type DateText =
  { readonly kind: "day"; readonly serial: Serial; readonly written: DateOrder | "serial" } | FiguresDate;

/** Three figures whose order the column has to tell. */
export interface FiguresDate {
  readonly kind: "figures";
  readonly text: string;
  readonly parts: readonly [string, string, string];
  readonly isDotted: boolean;
}

const ZONE = String.raw`\(?(?:[A-Z]{1,5})?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?\)?`;
const CLOCK = String.raw`\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp]\.?\s?[Mm]\.?|Uhr)?`;
const TIME = String.raw`(?:[T ,]+${CLOCK}\s*${ZONE})?`;
const WEEKDAY = /^\p{L}{2,12}\.?,\s+/u;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})${TIME}$`);
const SIGNED_YEAR_FIRST = new RegExp(
  String.raw`^(\d{4})\s*[\u5e74\ub144.]\s*(\d{1,2})\s*[\u6708\uc6d4.]\s*(\d{1,2})\s*[\u65e5\uc77c.]?${TIME}$`,
);
const FIGURES = new RegExp(String.raw`^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${TIME}$`);
const DAY_WORD = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|[\u00ba.])?[-/ ]*(?:de )?(\p{L}{3,12})\.?[-/, ]*(?:del? )?(\d{4}|\d{2})${TIME}$`,
  "u",
);
const WORD_DAY = new RegExp(String.raw`^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}$`, "u");
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
/** Serials of the years 1954 to 2119; smaller and larger numbers are no dates of deals. */
const SERIAL_FROM = 20_000;
const SERIAL_TO = 80_000;
/** Two-digit years below this belong to the 2000s. */
const CENTURY_TURN = 70;

/** Reads a date as far as the text alone tells; the time of day is left out. Undefined when it is no date. */
export function dateText(text: string): DateText | undefined {
  const plain = plainText(text).replace(WEEKDAY, "");
  if (SERIAL.test(plain)) return serialDay(plain);
  const figures = FIGURES.exec(plain);
  if (figures !== null) {
    const [, first = "", separator, second = "", third = ""] = figures;
    return { kind: "figures", text: text.trim(), parts: [first, second, third], isDotted: separator === "." };
  }
  return yearFirst(plain) ?? wordDay(plain);
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

function yearFirst(text: string): DateText | undefined {
  const [, year = "", , month = "", date = ""] = YEAR_FIRST.exec(text) ?? [];
  const [, signedYear = "", signedMonth = "", signedDate = ""] = SIGNED_YEAR_FIRST.exec(text) ?? [];
  const serial = day(year, month, date) ?? day(signedYear, signedMonth, signedDate);
  return serial === undefined ? undefined : { kind: "day", serial, written: "YMD" };
}

function wordDay(text: string): DateText | undefined {
  const [, date = "", name = "", year = ""] = DAY_WORD.exec(text) ?? [];
  const dayFirst = namedDay(year, name, date);
  if (dayFirst !== undefined) return { kind: "day", serial: dayFirst, written: "DMY" };
  const [, nameFirst = "", dateSecond = "", yearLast = ""] = WORD_DAY.exec(text) ?? [];
  const wordFirst = namedDay(yearLast, nameFirst, dateSecond);
  return wordFirst === undefined ? undefined : { kind: "day", serial: wordFirst, written: "MDY" };
}

function namedDay(year: string, month: string, date: string): Serial | undefined {
  return day(year, String(monthNamed(month) ?? ""), date);
}

function day(year: string, month: string, date: string): Serial | undefined {
  if (year === "") return undefined;
  const short = Number(year);
  const full = year.length > 2 ? short : short + (short < CENTURY_TURN ? 2000 : 1900);
  const serial = soundSerial({ year: full, month: Number(month), day: Number(date) });
  return serial === undefined || serial < FIRST_SOUND_SERIAL ? undefined : serial;
}
