import { type DateSystem, toSheet } from "../../../kit/dateSystem";
import { FIRST_SOUND_SERIAL, soundSerial } from "../../../kit/serial";
import type { Cell } from "../../../kit/cell";
import { isErrorText } from "./error-text";

/** What a typed text means to Excel: a value, and the number format that comes along with it. */
export interface ParsedInput {
  readonly value: Cell;
  readonly format: string | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMBER = /^([-+]?)(\$?)([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[-+]?\d+)?(%?)$/i;

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateSerial(year: number, month: number, day: number): number | null {
  return soundSerial({ year, month, day }) ?? null;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

type DateForm = readonly [pattern: RegExp, read: (found: RegExpExecArray) => number | null, format: string];

const DATES: readonly DateForm[] = [
  [
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    ([, y, m, d]) => dateSerial(Number(y), Number(m), Number(d)),
    "m/d/yyyy",
  ],
  [
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    ([, m, d, y = ""]) => dateSerial(fullYear(y), Number(m), Number(d)),
    "m/d/yyyy",
  ],
  [
    /^(\d{1,2})[- ]([a-z]{3,9})[- ](\d{4}|\d{2})$/i,
    ([, d, m = "", y = ""]) => dateSerial(fullYear(y), monthOf(m), Number(d)),
    "d-mmm-yy",
  ],
  [
    /^([a-z]{3,9}) (\d{1,2}), ?(\d{4})$/i,
    ([, m = "", d, y = ""]) => dateSerial(fullYear(y), monthOf(m), Number(d)),
    "d-mmm-yy",
  ],
];

const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;
const HALF_DAY = /^(0?[1-9]|1[0-2]):([0-5]\d)(?::([0-5]\d))? ?([ap])m$/i;

function dayPart(hours: number, minutes: string, seconds: string): number {
  return (hours * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function parseHalfDay(text: string): ParsedInput | null {
  const found = HALF_DAY.exec(text);
  if (!found) return null;
  const [, hours = "", minutes = "", seconds = "0", half = ""] = found;
  const afternoon = half.toLowerCase() === "p" ? 12 : 0;
  return { value: dayPart((Number(hours) % 12) + afternoon, minutes, seconds), format: "h:mm AM/PM" };
}

function parseTime(text: string): ParsedInput | null {
  const found = TIME.exec(text);
  if (!found) return parseHalfDay(text);
  const [, hours = "", minutes = "", seconds] = found;
  if (Number(hours) > 23) return null;
  return { value: dayPart(Number(hours), minutes, seconds ?? "0"), format: seconds ? "h:mm:ss" : "h:mm" };
}

function parseDate(text: string, dates: DateSystem): ParsedInput | null {
  for (const [pattern, read, format] of DATES) {
    const found = pattern.exec(text);
    const day = found ? read(found) : null;
    if (day === null || day < FIRST_SOUND_SERIAL) continue;
    const value = toSheet(day, dates);
    if (value >= 0) return { value, format };
  }
  return null;
}

/** The signs around the digits of a number. */
interface Signs {
  readonly isMoney: boolean;
  readonly isPercent: boolean;
  readonly exponent: string;
}

function numberFormat(digits: string, { isMoney, isPercent, exponent }: Signs): string | null {
  const hasPart = digits.includes(".");
  if (isPercent) return hasPart ? "0.00%" : "0%";
  if (isMoney) return hasPart ? "$#,##0.00" : "$#,##0";
  if (exponent) return "0.00E+00";
  if (!digits.includes(",")) return null;
  return hasPart ? "#,##0.00" : "#,##0";
}

function signOf(sign: string, innerSign: string, isBracketed: boolean): 1 | -1 | null {
  const signs = sign + innerSign;
  if (signs.length > 1 || (isBracketed && signs !== "")) return null;
  return signs === "-" || isBracketed ? -1 : 1;
}

function parseNumber(text: string): ParsedInput | null {
  const isBracketed = /^\(.+\)$/.test(text);
  const found = NUMBER.exec(isBracketed ? text.slice(1, -1) : text) ?? [];
  const [, sign = "", money = "", innerSign = "", digits = "", exponent = "", percent = ""] = found;
  const direction = signOf(sign, innerSign, isBracketed);
  if (!/\d/.test(digits) || direction === null) return null;
  const size = Number(digits.replace(/,/g, "") + exponent) / (percent === "" ? 1 : 100);
  const format = numberFormat(digits, { isMoney: money !== "", isPercent: percent !== "", exponent });
  return { value: direction * size, format };
}

/** Reads a text as Excel reads what is typed into a cell; text that means nothing special stays text. */
export function parseInput(text: string, dates: DateSystem): ParsedInput {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true", format: null };
  if (isErrorText(trimmed)) return { value: trimmed.toUpperCase(), format: null };
  return (
    parseNumber(trimmed) ?? parseDate(trimmed, dates) ?? parseTime(trimmed) ?? { value: text, format: null }
  );
}
