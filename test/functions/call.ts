import { CATALOG } from "../../src/functions/catalog";
import type { Answer } from "../../src/functions/define";
import type { Cell, Grid } from "../../src/kit/cell";

/** Calls a worksheet function by its name, as Excel does. */
export function call(id: string, ...given: readonly unknown[]): Answer {
  const found = CATALOG.find((declared) => declared.id === id);
  if (found === undefined) throw new Error(`No function ${id}`);
  return found.call(...given);
}

/** The rows that a call spills below its header, each by the header's names. */
export function spilled(id: string, ...given: readonly unknown[]): readonly Readonly<Record<string, Cell>>[] {
  const answer = call(id, ...given);
  if (typeof answer !== "object") throw new Error(`${id} spills nothing`);
  const [header = [], ...rows]: Grid = answer;
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? ""])));
}

/** A column of cells as Excel gives a range of them. */
export function columnOf(cells: readonly unknown[]): readonly (readonly unknown[])[] {
  return cells.map((cell) => [cell]);
}
