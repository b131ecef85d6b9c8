import { ABOUT_COPY_TAB } from "../../terms/aboutCopyTab";
import type { StayingSheet } from "../removal";

/** The sheet that a copy adds; numbered when a sheet of that name stays. */
export function aboutName(sheets: readonly StayingSheet[]): string {
  const taken = new Set(sheets.map(({ source }) => source.name.toLowerCase()));
  let name: string = ABOUT_COPY_TAB;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${ABOUT_COPY_TAB} ${number}`;
  return name;
}
