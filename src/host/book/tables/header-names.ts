import type { Cell } from "../../../kit/cell";

/** Headers as Excel makes them: texts, blank ones named `ColumnN`, repeated ones numbered. */
export function headerNames(headers: readonly Cell[]): string[] {
  const names: string[] = [];
  for (const header of headers) {
    names.push(header === "" ? freeColumnName(names) : freeName(headerText(header), names));
  }
  return names;
}

function headerText(header: Cell): string {
  return typeof header === "boolean" ? String(header).toUpperCase() : String(header);
}

/** The first of `Column1`, `Column2` … that is free. */
export function freeColumnName(taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (folded.has(`column${number}`)) number += 1;
  return `Column${number}`;
}

/** The wished name, with a number behind it when it is taken in any case. */
function freeName(wished: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  if (!folded.has(wished.toLowerCase())) return wished;
  let number = 2;
  while (folded.has(`${wished}${number}`.toLowerCase())) number += 1;
  return `${wished}${number}`;
}
