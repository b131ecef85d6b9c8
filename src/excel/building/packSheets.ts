import { fold } from "../../kit/text";
import { PACKS } from "../../schema/packs";
import type { PackName } from "../../terms/packNames";
import type { StandingSheet, Survey } from "./survey";

/** The sheets of these packs that stand in the workbook, whatever their tabs are called now. */
export function packSheets(packs: readonly PackName[], { sheets }: Survey): readonly StandingSheet[] {
  const pages = PACKS.filter(({ name }) => packs.includes(name)).flatMap((pack) => pack.pages);
  const names = new Set(pages.map(({ name }) => fold(name)));
  return sheets.filter(({ mark }) => mark !== undefined && names.has(fold(mark.sheet)));
}
