import type { StayingSheet } from "../removal";

/** The sheet that a copy adds; numbered when a sheet of that name stays. */
export function aboutName(sheets: readonly StayingSheet[]): string {
  const taken = new Set(sheets.map(({ source }) => source.name.toLowerCase()));
  let name = "About this copy";
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `About this copy ${number}`;
  return name;
}
