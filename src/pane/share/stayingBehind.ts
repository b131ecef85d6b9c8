import type { CopyPlan, SheetPlan } from "../../share/planCopy";
import { counted } from "../words/counted";
import { tabWords } from "../words/tabWords";

/** A group of sheets, columns or rows that are not in the copy, named. */
export interface BehindGroup {
  readonly title: string;
  readonly side: string;
  readonly lines: readonly string[];
}

const GROUPS = [
  { title: "Private", fates: ["private"] },
  { title: "Left out by you", fates: ["notChosen"] },
  { title: "Your own columns", fates: ["undeclared"] },
  { title: "Hidden or not shown", fates: ["hidden", "notShown", "notCells"] },
] as const;

/** What is not in the copy, grouped by the reason; reasons without anything are left out. */
export function stayingBehind({ sheets }: CopyPlan): readonly BehindGroup[] {
  return GROUPS.flatMap(({ title, fates }) => {
    const isOne = (fate: string): boolean => fates.some((one) => one === fate);
    const whole = sheets.filter(({ fate }) => isOne(fate)).map(({ name }) => tabWords(name));
    const parts = sheets.flatMap((sheet) => partLine(sheet, isOne));
    const columns = parts.reduce((sum, { count }) => sum + count, 0);
    if (whole.length + columns === 0) return [];
    const lines = [
      ...(whole.length > 0 ? [`${whole.join(", ")}: whole`] : []),
      ...parts.map(({ line }) => line),
    ];
    return [{ title, side: sizeWords(whole.length, columns), lines }];
  });
}

const NAMED = 6;

function partLine(sheet: SheetPlan, isOne: (fate: string) => boolean) {
  if (sheet.fate !== "stays") return [];
  const columns = sheet.columns.filter(({ fate }) => isOne(fate));
  if (columns.length === 0) return [];
  const names = columns.slice(0, NAMED).map(({ header, column }) => header || `column ${column}`);
  const more = columns.length > NAMED ? `, ${columns.length - NAMED} more` : "";
  return [{ count: columns.length, line: `${sheet.name}: ${names.join(", ")}${more}` }];
}

function sizeWords(sheets: number, columns: number): string {
  const parts = [sheets > 0 ? counted(sheets, "sheet") : "", columns > 0 ? counted(columns, "column") : ""];
  return parts.filter((part) => part !== "").join(", ");
}
