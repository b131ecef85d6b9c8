import { numfmt } from "@univerjs/core";
import type { Cell } from "../../../kit/cell";
import { type DateSystem, fromSheet } from "../../../kit/dateSystem";
import { dayFormat } from "../../engine/day-format";

const DIGITS = 11;

/** A number as a General cell shows it: up to eleven characters, exponents beyond. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS) return String(value);
  const size = Math.abs(value);
  if (size >= 10 ** DIGITS || (size !== 0 && size < 1e-4)) return exponentText(value);
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, DIGITS - whole - 1))));
}

function exponentText(value: number): string {
  const [digits = "", exponent = ""] = value.toExponential(5).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${Number(digits)}E${sign}${exponent.replace(/[-+]/, "").padStart(2, "0")}`;
}

/** What a cell shows: its value in its number format. */
export function cellText(value: Cell, format: string, dates: DateSystem): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !format.includes("@")) return value;
  if (typeof value === "number" && format === "General") return generalText(value);
  if (format === "General" || format === "@") return String(value);
  const days = dates !== 1900 && typeof value === "number" ? dayFormat(format, value) : null;
  if (days === null) return numfmt.format(format, value, { throws: false });
  return numfmt.format(days, fromSheet(Number(value), dates), { throws: false });
}
