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
  const links = (dropped.links ?? 0) + (dropped.externalLinks ?? 0);
  if (links === 0) return told;
  return [
    ...told,
    `${counted(links, "link stays", "links stay")} behind; what they last showed is in the copy.`,
  ];
}
