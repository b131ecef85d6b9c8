import { calendarDay, isoDay } from "../kit/serial";
import { NAMESPACE, type WorksheetFunction } from "./define";

type Example = WorksheetFunction["examples"][number];

/** The first example: `=CONTROLBOOK.PERIOD(DATE(2026,2,14)) gives FY26 Q1`; of rows that spill, their number. */
export function exampleText(of: WorksheetFunction): string {
  const [example] = of.examples;
  if (example === undefined) return "";
  const { result } = example;
  const gives =
    typeof result === "object" ? spillText(result.length, result[0]?.length ?? 0) : resultText(of, example);
  return `${exampleFormula(of, example)} gives ${gives}`;
}

/** A single answer in words; a day as one, for its number depends on the workbook. */
export function resultText({ givesDay }: WorksheetFunction, { result }: Example): string {
  if (typeof result === "boolean") return String(result).toUpperCase();
  if (typeof result !== "number") return String(result);
  return givesDay ? isoDay(result) : String(Number(result.toFixed(6)));
}

/** The formula as one would type it; blocks are written as the table that holds them in the book. */
export function exampleFormula({ id, parameters }: WorksheetFunction, { args }: Example): string {
  const written = args.map((arg, at) => {
    const { reference = "", holdsDays = false } = parameters[at] ?? {};
    if (Array.isArray(arg)) return reference;
    return holdsDays && typeof arg === "number" ? dayText(arg) : literal(arg);
  });
  return `=${NAMESPACE}.${id}(${written.join(", ")})`;
}

function dayText(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `DATE(${String(year)},${String(month)},${String(day)})`;
}

function literal(arg: unknown): string {
  return typeof arg === "string" ? `"${arg}"` : String(arg);
}

function spillText(rows: number, columns: number): string {
  return `${String(rows)} × ${String(columns)} cells`;
}
