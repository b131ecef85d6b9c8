import { numfmt } from "@univerjs/core";

const CONDITION = /\[(<=?|>=?|<>|=)(-?\d+(?:\.\d+)?)\]/;

const HOLDS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
  "=": (value, bound) => value === bound,
  "<>": (value, bound) => value !== bound,
};

function meets(section: string, value: number): boolean {
  const [, sign = "", bound = ""] = CONDITION.exec(section) ?? [];
  return HOLDS[sign]?.(value, Number(bound)) ?? true;
}

/** The part of a number format that shows a value: by its conditions, else by its sign. */
function sectionFor(format: string, value: number): string {
  const sections = format.split(";");
  if (CONDITION.test(format)) return sections.find((section) => meets(section, value)) ?? "";
  const bySign = value > 0 ? 0 : value < 0 ? 1 : 2;
  return sections[bySign] ?? sections[0] ?? "";
}

const known = new Map<string, boolean>();

function hasCalendar(section: string): boolean {
  const before = known.get(section);
  if (before !== undefined) return before;
  const { year, month, day } = numfmt.getFormatDateInfo(section);
  const found = year || month || day;
  known.set(section, found);
  return found;
}

/** The part of a number format that shows a value as a day; null where it shows it as anything else, hours among them. */
export function dayFormat(format: string, value: number): string | null {
  const section = sectionFor(format, value).replace(CONDITION, "");
  return hasCalendar(section) ? section : null;
}
