import { NAMESPACE, type WorksheetFunction } from "./define";

type Example = WorksheetFunction["examples"][number];

/** `=CONTROLBOOK.PERIOD(46067) gives FY26 Q1`; of rows that spill, their number. */
export function exampleText(of: WorksheetFunction, example: Example): string {
  const { result } = example;
  const gives =
    typeof result === "object" ? spillText(result.length, result[0]?.length ?? 0) : String(result);
  return `${exampleFormula(of, example)} gives ${gives}`;
}

/** The formula as one would type it; blocks are written as the table that holds them in the book. */
export function exampleFormula({ id, parameters }: WorksheetFunction, { args }: Example): string {
  const written = args.map((arg, at) =>
    Array.isArray(arg) ? (parameters[at]?.reference ?? "") : literal(arg),
  );
  return `=${NAMESPACE}.${id}(${written.join(", ")})`;
}

function literal(arg: unknown): string {
  return typeof arg === "string" ? `"${arg}"` : String(arg);
}

function spillText(rows: number, columns: number): string {
  return `${String(rows)} × ${String(columns)} cells`;
}
