import { soundSerial } from "../../kit/serial";
import type { Cell } from "../../kit/cell";
import type { Column } from "../column";

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
/** Thousands in one mark, decimals behind the other. */
const BOTH = /^[+-]?\d{1,3}(?:([.,' ])\d{3})+([.,])\d+$/;
/** At least two groups of three: no decimal mark stands twice. */
const GROUPS = /^[+-]?\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})+$/;
const SPACED = /^[+-]?\d{1,3}(?:[' ]\d{3})+$/;
/** A comma that no group of three follows. */
const DECIMAL = /^[+-]?\d+,(?:\d{1,2}|\d{4,})$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The number that a typed text says when it can be read in one way only; null otherwise: "1,234" may be a thousand or little
 * more than one. What comes out fits the column.
 */
export function plainNumber(column: Column<unknown>, text: string): number | null {
  const value = dayIn(text) ?? numberIn(text);
  if (value === null) return null;
  const reading = column.parse(value);
  return reading.ok && typeof reading.value === "number" ? value : null;
}

function dayIn(text: string): number | null {
  const [, year, month, day] = ISO_DAY.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  return soundSerial({ year: Number(year), month: Number(month), day: Number(day) }) ?? null;
}

function numberIn(text: string): number | null {
  const bare = text
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .replace("−", "-")
    .trim();
  const share = /^(.*\d) ?%$/.exec(bare)?.[1];
  const digits = digitsIn(share ?? bare);
  if (digits === null) return null;
  return share === undefined ? Number(digits) : Number(digits) / 100;
}

function digitsIn(text: string): string | null {
  if (PLAIN.test(text)) return /^[+-]?\d{1,3}\.\d{3}$/.test(text) ? null : text;
  const [, group, decimal] = BOTH.exec(text) ?? [];
  if (group !== undefined && decimal !== undefined && group !== decimal) {
    return text.replaceAll(group, "").replace(decimal, ".");
  }
  if (GROUPS.test(text) || SPACED.test(text)) return text.replaceAll(/[.,' ]/g, "");
  return DECIMAL.test(text) ? text.replace(",", ".") : null;
}

/** The same, of any cell: only a text can be a number that was typed as text. */
export function numberTyped(column: Column<unknown>, cell: Cell): number | null {
  return typeof cell === "string" ? plainNumber(column, cell) : null;
}
