import type { CopyPlan, SheetPlan } from "../../share/planCopy";
import { HOME } from "../../schema/sheets/home/stored";
import { counted } from "../words/counted";
import { tabWords } from "../words/tabWords";

/** A group of sheets, columns or rows that are not in the copy, named. */
export interface BehindGroup {
  readonly title: string;
  readonly side: string;
  readonly lines: readonly string[];
}

type RowCount = "hiddenRows" | "leftOutRows" | "rowsOfOthers";

interface Kind {
  readonly title: string;
  readonly fates: readonly SheetPlan["fate"][];
  readonly rows?: RowCount;
}

const KINDS: readonly Kind[] = [
  { title: "Private", fates: ["private"] },
  { title: "Left out by you", fates: ["notChosen"], rows: "leftOutRows" },
  { title: "Of other people", fates: [], rows: "rowsOfOthers" },
  { title: "Your own sheets and columns", fates: ["undeclared"] },
  { title: "Hidden or not shown", fates: ["hidden", "notShown", "notCells"], rows: "hiddenRows" },
];

/** What is not in the copy, grouped by the reason; reasons without anything are left out. */
export function stayingBehind({ sheets }: CopyPlan): readonly BehindGroup[] {
  return KINDS.flatMap(({ title, fates, rows: rowCount }) => {
    const isOne = (fate: SheetPlan["fate"]): boolean => fates.includes(fate);
    const whole = sheets.filter((sheet) => isOne(fateOf(sheet))).map(({ name }) => tabWords(name));
    const parts = sheets.flatMap((sheet) => partLine(sheet, isOne));
    const rows = sheets.flatMap((sheet) => rowLine(sheet, rowCount));
    const lines = [
      ...(whole.length > 0 ? [`${whole.join(", ")}: whole`] : []),
      ...[...parts, ...rows].map(({ line }) => line),
    ];
    if (lines.length === 0) return [];
    const side = [
      counting(whole.length, "sheet"),
      counting(sumOf(parts), "column"),
      counting(sumOf(rows), "row"),
    ];
    return [{ title, side: side.filter((part) => part !== "").join(", "), lines }];
  });
}

/** Home, which nobody else is to read, declares no columns and is as private as what does. */
function fateOf({ ownName, fate }: SheetPlan): SheetPlan["fate"] {
  return ownName === HOME && fate === "undeclared" ? "private" : fate;
}

/** How many of something a sheet leaves behind, and how that is told. */
interface Part {
  readonly count: number;
  readonly line: string;
}

const NAMED = 6;

function partLine(sheet: SheetPlan, isOne: (fate: SheetPlan["fate"]) => boolean): readonly Part[] {
  if (sheet.fate !== "stays") return [];
  const columns = sheet.columns.filter(({ fate }) => isOne(fate));
  if (columns.length === 0) return [];
  const names = columns.slice(0, NAMED).map(({ header, column }) => header || `column ${column}`);
  const more = columns.length > NAMED ? `, ${columns.length - NAMED} more` : "";
  return [{ count: columns.length, line: `${sheet.name}: ${names.join(", ")}${more}` }];
}

function rowLine(sheet: SheetPlan, rows: RowCount | undefined): readonly Part[] {
  const count = rows ? sheet[rows] : 0;
  return count === 0 ? [] : [{ count, line: `${sheet.name}: ${counted(count, "row")}` }];
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function counting(count: number, noun: string): string {
  return count === 0 ? "" : counted(count, noun);
}
