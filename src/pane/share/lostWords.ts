import type { CopyPlan } from "../../share/planCopy";
import type { CopyWarning } from "../../share/receipts";
import { counted } from "../words/counted";

const WARNINGS: Readonly<Partial<Record<CopyWarning, string>>> = {
  labelLost: "This book has a sensitivity label, the copy has none: give it one before you send it.",
  macrosLost: "Macros stay behind: the copy is a workbook without any.",
  totalsOverHiddenRows: "Totals over removed rows stay as values: readers can work out what is missing.",
};

/** What a copy loses or gives away that nobody sees in it. */
export function lostWords({ warnings, dropped }: CopyPlan): readonly string[] {
  const told = warnings.flatMap((warning) => WARNINGS[warning] ?? []);
  const { links = 0, externalLinks = 0 } = dropped;
  if (links > 0)
    told.push(`${counted(links, "link stays", "links stay")} behind; the cells keep their text.`);
  if (externalLinks > 0) told.push(`${workbooksWords(externalLinks)} behind; what reads them is left empty.`);
  return told;
}

function workbooksWords(count: number): string {
  return counted(count, "link to another workbook stays", "links to other workbooks stay");
}
