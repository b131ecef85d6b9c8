import type { Parameter } from "../../functions/parameters";
import { faultText } from "../../domain/forecast/faultText";
import type { Cell } from "../../kit/cell";
import { calendarDay, type Serial } from "../../kit/serial";
import { typedAmount } from "../words/typedAmount";
import { typedDay } from "../words/typedDay";
import type { FieldKind } from "./fields";

/** What was typed into an argument's field: as a formula writes it and as 1900 days count it, or why it cannot be read. */
export type TypedArgument =
  | { readonly ok: true; readonly formula: string; readonly value: Cell; readonly isDay: boolean }
  | { readonly ok: false; readonly problem: string };

const WANTED: Readonly<Record<FieldKind, string>> = {
  number: "Type a number, like 30 or 0.5.",
  amount: "Type an amount, like 2,400,000 or 2.4 M.",
  share: "Type a share, like 0.8 or 80 %.",
  day: "Type a day, like 20 Nov or 2026-11-20.",
  text: "Type a word.",
};

type Reader = (text: string, today: Serial) => Cell | undefined;

const READERS: Readonly<Record<FieldKind, Reader>> = {
  number: typedNumber,
  amount: (text) => typedNumber(text) ?? typedAmount(text),
  share: typedShare,
  day: (text, today) => typedDay(text, today),
  text: (text) => text,
};

/** Reads what was typed, and asks the function's own declaration whether it takes it. */
export function typedArgument(
  parameter: Parameter<unknown>,
  kind: FieldKind,
  { text, today }: { readonly text: string; readonly today: Serial },
): TypedArgument {
  const typed = text.trim();
  const value = typed === "" ? undefined : READERS[kind](typed, today);
  if (value === undefined) return { ok: false, problem: WANTED[kind] };
  const read = parameter.read(value);
  if (!read.ok) return { ok: false, problem: `${faultText(read.fault)}.` };
  return { ok: true, formula: literal(value, kind), value, isDay: kind === "day" };
}

/** A number with a decimal point or comma; a sign may stand before it. */
function typedNumber(text: string): number | undefined {
  const match = /^([-−+]?)(\d+(?:[.,]\d+)?)$/.exec(text.replaceAll(/\s/g, ""));
  if (!match) return undefined;
  const [, sign, digits = ""] = match;
  const size = Number(digits.replace(",", "."));
  return sign === "-" || sign === "−" ? -size : size;
}

function typedShare(text: string): number | undefined {
  const isPercent = text.endsWith("%");
  const number = typedNumber(isPercent ? text.slice(0, -1) : text);
  return number === undefined || !isPercent ? number : Number((number / 100).toPrecision(12));
}

function literal(value: Cell, kind: FieldKind): string {
  if (kind === "day" && typeof value === "number") {
    const { year, month, day } = calendarDay(value);
    return `DATE(${String(year)},${String(month)},${String(day)})`;
  }
  return typeof value === "string" ? quoted(value) : String(value);
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
