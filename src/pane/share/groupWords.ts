import type { FormulaGroup } from "../../share/receipts";
import { wholeWords } from "../words/amount";

const LONGEST = 40;

/** Where a group of formulas stands; what is long is cut. */
export function placeWords({ sheet, cells }: FormulaGroup): string {
  return `${sheet}!${cells.length > LONGEST ? `${cells.slice(0, LONGEST - 1)}…` : cells}`;
}

/** A group that is left empty: where, how many formulas, and why. */
export function emptyWords(group: FormulaGroup): string {
  const count = group.count > 1 ? ` (${wholeWords(group.count)})` : "";
  return `${placeWords(group)}${count}: ${reasonWords(group)}`;
}

/** How many formulas each sheet loses, the most first: "KPIs 233, Forecast 57"; "" where it is one sheet. */
export function lossBySheet(groups: readonly FormulaGroup[]): string {
  const counts = new Map<string, number>();
  for (const { sheet, count } of groups) counts.set(sheet, (counts.get(sheet) ?? 0) + count);
  const sheets = [...counts].sort(([, a], [, b]) => b - a);
  return sheets.length < 2 ? "" : sheets.map(([sheet, count]) => `${sheet} ${wholeWords(count)}`).join(", ");
}

const WORDS: Readonly<Partial<Record<FormulaGroup["reasons"][number], string>>> = {
  notShown: "read Settings or what else is not in the copy",
  volatileFunction: "say what day it is, which stays that of the copy",
  customFunction: "use a function that readers do not have",
  unknownFunction: "use a function that readers may not have",
  otherWorkbook: "read another workbook",
  smallGroup: "count so few private values that one shows",
  equalsPrivate: "say what is private",
  readsBlank: "read what is left empty",
  removedSheet: "read what stays with you",
  removedTable: "read what stays with you",
  removedColumns: "read what stays with you",
  removedRows: "read rows that stay with you",
  removedName: "read what stays with you",
  privateText: "hold what is private",
  leftEmpty: "left empty by you",
};

/** Why the formulas of a group do not stay as they are. */
export function reasonWords({ reasons }: FormulaGroup): string {
  if (reasons.length === 0) return "are shown as results only";
  const told = new Set(reasons.flatMap((reason) => WORDS[reason] ?? []));
  return told.size === 0 ? "cannot be followed in a copy" : [...told].join("; ");
}
