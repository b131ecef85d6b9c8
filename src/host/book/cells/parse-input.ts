import { serialOf, soundSerial } from "../../../kit/serial";
import type { Cell } from "../../../kit/cell";

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

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i;

function parseTime(text: string): ParsedInput | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const [, hours = "", minutes = "", seconds, half] = found;
  const base = Number(hours) % (half ? 12 : 24);
  const hour = base + (half?.toLowerCase() === "pm" ? 12 : 0);
  if (Number(minutes) > 59 || Number(hours) > 24 || (half && Number(hours) > 12)) return null;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: half ? "h:mm AM/PM" : seconds ? "h:mm:ss" : "h:mm" };
}

function parseDate(text: string): ParsedInput | null {
  for (const [pattern, read, format] of DATES) {
    const found = pattern.exec(text);
    const value = found ? read(found) : null;
    if (value !== null && value >= serialOf({ year: 1900, month: 3, day: 1 })) return { value, format };
  }
  return null;
}

function numberFormat(isMoney: boolean, isPercent: boolean, digits: string, exponent: string): string | null {
  const hasPart = digits.includes(".");
  if (isPercent) return hasPart ? "0.00%" : "0%";
  if (isMoney) return hasPart ? "$#,##0.00" : "$#,##0";
  if (exponent) return "0.00E+00";
  return digits.includes(",") ? (hasPart ? "#,##0.00" : "#,##0") : null;
}

function parseNumber(text: string): ParsedInput | null {
  const isBracketed = /^\(.+\)$/.test(text);
  const found = NUMBER.exec(isBracketed ? text.slice(1, -1) : text);
  if (!found) return null;
  const [, sign = "", money = "", innerSign = "", digits = "", exponent = "", percent = ""] = found;
  if (!/\d/.test(digits) || (sign && innerSign) || (isBracketed && (sign || innerSign))) return null;
  const size = Number(digits.replace(/,/g, "") + exponent) / (percent ? 100 : 1);
  const isNegative = sign === "-" || innerSign === "-" || isBracketed;
  const value = isNegative ? -size : size;
  return { value, format: numberFormat(money !== "", percent !== "", digits, exponent) };
}

const ERRORS = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;

/** Reads a text as Excel reads what is typed into a cell; text that means nothing special stays text. */
export function parseInput(text: string): ParsedInput {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true", format: null };
  if (ERRORS.test(trimmed)) return { value: trimmed.toUpperCase(), format: null };
  return parseNumber(trimmed) ?? parseDate(trimmed) ?? parseTime(trimmed) ?? { value: text, format: null };
}
