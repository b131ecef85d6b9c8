import type { PagePart } from "../plan";

/** Texts and columns of tables, which are no references, and references to cells. */
const PARTS = /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\w.])(?<column>\$?[A-Z]{1,2}\$?)(?<row>[1-9]\d*)(?![\w(.])/g;

const ADDRESS = /^[A-Z]{1,2}[1-9]\d*(?:[:,]|$)/;

/** From a row on all rows stand further down. */
export interface RowShift {
  readonly from: number;
  readonly by: number;
}

/** A part of a page that reads no other page, once rows are inserted: what stands below and all references move along. */
export function movedDown<T extends PagePart>(part: T, shift: RowShift): T {
  return shift.by === 0 ? part : moved(part, shift);
}

/** An address or formula once rows are inserted. */
function movedText(text: string, { from, by }: RowShift): string {
  if (!text.startsWith("=") && !ADDRESS.test(text)) return text;
  return text.replaceAll(PARTS, (whole, ...rest) => {
    const { column, row } = rest.at(-1) as Record<string, string | undefined>;
    return column === undefined || Number(row) < from ? whole : `${column}${String(Number(row) + by)}`;
  });
}

function moved<T>(value: T, shift: RowShift): T {
  if (typeof value === "string") return movedText(value, shift) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => moved(each, shift)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, shift)])) as T;
}
