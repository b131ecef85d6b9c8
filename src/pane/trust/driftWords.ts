import { quotedSheet } from "../../kit/quotedSheet";
import { columnLetters } from "../../kit/columnLetters";
import { fold } from "../../kit/text";
import type { DriftKind, DriftOf, OddCell, Spot } from "../../schema/drift/finding";
import { counted } from "../words/counted";
import { logBreakWords } from "./logBreakWords";
import { ownFunctionWords } from "./ownFunctionWords";
import { shortened } from "../words/shortened";

/** What a finding is called, what it means for the book, and what mending it does; "" where only a person can. */
export interface DriftWords {
  readonly title: string;
  readonly body: string;
  readonly mend: string;
}

/** The longest content of a cell that is shown whole. */
const SHOWN = 40;

function shown(got: OddCell["got"]): string {
  return got === "" ? "blank" : `“${shortened(String(got), SHOWN)}”`;
}

function firstOf(cells: readonly OddCell[]): string {
  const more = cells.length > 1 ? ` and ${counted(cells.length - 1, "more cell")}` : "";
  return `${shown(cells[0]?.got ?? "")}${more}`;
}

function inCells(cells: number): string {
  return cells === 1 ? "" : ` in ${counted(cells, "cell")}`;
}

function renamedBody({ header, now, isSure }: DriftOf<"column renamed">): string {
  if (!isSure)
    return `“${header}” is gone and “${now}” stands in its place. If “${now}” is your own, leave it.`;
  const hasStrayBlank = fold(header) === fold(now);
  return hasStrayBlank
    ? `“${header}” now has a blank before or behind it. Imports and reviews do not find it.`
    : `“${header}” is now called “${now}”. The book reads it as blank.`;
}

type WordsOf<K extends DriftKind> = (drift: DriftOf<K>) => DriftWords;

const WORDS: { readonly [K in DriftKind]: WordsOf<K> } = {
  "newer version": ({ tab, version }) => ({
    title: "The book is newer than this pane",
    body: `${tab} was written by version ${version}. This version reads it and writes nothing. Load the newest Control Book.`,
    mend: "",
  }),
  "older version": ({ sheets, columns }) => ({
    title: "The book is of an older version",
    body: [
      sheets.length > 0 ? `New sheets: ${sheets.join(", ")}.` : "",
      columns.length > 0 ? `New columns: ${columns.join(", ")}.` : "",
    ].join(" "),
    mend: "Adds them blank. Your cells, columns and sheets stay as they are.",
  }),
  "column unused": ({ table, header, rows }) => ({
    title: `${header} on ${table}`,
    body: `Blank in ${rows === 1 ? "its one row" : `all ${String(rows)} rows`}.`,
    mend: "Hides the column.",
  }),
  "sheet missing": ({ sheet }) => ({
    title: `The sheet ${sheet} is gone`,
    body: "What reads it shows nothing. Undo in Excel brings its rows back; mending cannot.",
    mend: "Builds it again, without rows.",
  }),
  "sheet renamed": ({ sheet, now }) => ({
    title: "A sheet was renamed",
    body: `“${sheet}” is now called “${now}”. The book still finds it; the row that you select there is not offered for review.`,
    mend: `Names it “${sheet}” again.`,
  }),
  "sheet copied": ({ sheet, copy }) => ({
    title: "A sheet stands twice",
    body: `“${copy}” is a copy of ${sheet} and counts as the book’s; what you type there is read nowhere.`,
    mend: "Makes the copy your own sheet. Its cells stay.",
  }),
  "table missing": ({ table }) => ({
    title: `The table ${table} is gone`,
    body: "What reads it shows nothing. Undo in Excel brings its rows back; mending cannot.",
    mend: "Makes it again, without rows.",
  }),
  "table renamed": ({ table, now }) => ({
    title: "A table was renamed",
    body: `“${table}” is now called “${now}”. The book does not find it; imports and reviews are refused.`,
    mend: `Names it “${table}” again.`,
  }),
  "table elsewhere": ({ table, now, home }) => ({
    title: `The table ${table} stands on another sheet`,
    body: `It was moved to “${now}”. The book looks for it on ${home.tab}: until it is back, what belongs there is not read, or not looked after. Cut the whole table with its headers and paste it at ${spotWords(home)}.`,
    mend: "",
  }),
  "table is a range": ({ table, area }) => ({
    title: `${table} is no table any more`,
    body: "It was turned into plain cells. The book does not read them, and formulas no longer grow with them.",
    mend: `Makes the table again over ${counted(area.rows - 1, "row")} and lets formulas read it. Every cell stays.`,
  }),
  "column renamed": (drift) => ({
    title: drift.isSure ? "A column was renamed" : "A column may have been renamed",
    body: renamedBody(drift),
    mend: `Names it “${drift.header}” again. Its cells stay.`,
  }),
  "column missing": ({ table, header, isComputed }) => ({
    title: "A column is gone",
    body: `${table} has no “${header}”. Undo in Excel brings its cells back; mending cannot.`,
    mend: isComputed ? "Adds it with its formula, at its place." : "Adds it blank, at its place.",
  }),
  "column copied": ({ header, copy }) => ({
    title: "A column stands twice",
    body: `“${copy}” holds the same as “${header}”. The book reads “${header}” alone; delete “${copy}” if it is not yours.`,
    mend: "",
  }),
  "column moved": ({ headers, first, last, behind }) => ({
    title:
      headers.length === 1
        ? "A column stands outside its block"
        : `${headers.length} columns stand outside their block`,
    body: `${behind === "" ? "" : `“${headers[0] ?? ""}” stands behind “${behind}”. `}The worksheet functions read from “${first}” to “${last}” and do not find ${headers.map((header) => `“${header}”`).join(", ")}.`,
    mend: `Puts ${headers.length === 1 ? "it" : "them"} back between the two, cells, formulas and formats included. Your own columns keep their places.`,
  }),
  "formula overwritten": ({ header, cells }) => ({
    title:
      cells.length === 1
        ? "A formula was overwritten"
        : `${counted(cells.length, "formula")} were overwritten`,
    body: `${header} is worked out by Excel and holds ${firstOf(cells)} instead.`,
    mend: `Writes the formula again in ${counted(cells.length, "cell")}.`,
  }),
  "formula fails": ({ header, cells }) => ({
    title: "A formula shows an error",
    body: `${header} shows ${shown(cells[0]?.got ?? "")} in ${counted(cells.length, "row")}. Look at what its formula reads.`,
    mend: "",
  }),
  "page formula overwritten": ({ sheet, cells }) => ({
    title:
      cells.length === 1
        ? "A formula was overwritten"
        : `${counted(cells.length, "formula")} were overwritten`,
    body: `${sheet} holds ${firstOf(cells)} where the book works something out.`,
    mend: `Writes the formula again in ${counted(cells.length, "cell")}.`,
  }),
  "validation gone": ({ header, isPartly }) => ({
    title: "Excel no longer checks a column",
    body: `${header} takes any entry${isPartly ? " in some rows" : ""}; pasting may have done that.`,
    mend: "Sets the check again. What stands there stays.",
  }),
  "number as text": ({ header, cells, wanted }) => ({
    title: cells.length === 1 ? "A number is text" : `${counted(cells.length, "number")} are text`,
    body: `${header} holds ${firstOf(cells)} as text, not ${wanted}. The book counts it as blank.`,
    mend: `Turns ${counted(cells.length, "cell")} into what the text says.`,
  }),
  "wrong value": ({ header, cells, wanted }) => ({
    title: `${header} should be ${wanted.length > SHOWN ? "one of its words" : wanted}`,
    body: `${cells.length === 1 ? "It holds" : `${counted(cells.length, "row")} hold something else, first`} ${shown(cells[0]?.got ?? "")}. The book counts it as blank.`,
    mend: "",
  }),
  "key twice": ({ table, key, rows }) => ({
    title: `“${shortened(key, SHOWN)}” stands ${rows.length === 2 ? "twice" : `${rows.length} times`}`,
    body: `${table} tells its rows apart by it; an import changes only one of them. Delete the rows that are too many.`,
    mend: "",
  }),
  "broken reference": ({ cells }) => ({
    title:
      cells === 1
        ? "A formula reads cells that are gone"
        : `${counted(cells, "formula")} read cells that are gone`,
    body: "They show #REF!. Undo in Excel what was deleted, or write the formula anew.",
    mend: "",
  }),
  "unknown function": ({ cells, formula }) => ({
    title: "Excel does not know a function or a name",
    body: `“${shortened(formula, SHOWN)}” shows #NAME?${inCells(cells)}. Correct how the function or name is spelt.`,
    mend: "",
  }),
  "own function unknown": ownFunctionWords,
  "name missing": ({ name }) => ({
    title: `The name ${name} is gone`,
    body: "Formulas that read it show #NAME?.",
    mend: "Adds it again.",
  }),
  "name broken": ({ name }) => ({
    title: `The name ${name} points at nothing`,
    body: "Formulas that read it show #REF!.",
    mend: "Lets it point at its cell again.",
  }),
  "name moved": ({ name, now, to }) => ({
    title: `The name ${name} points at another cell`,
    body: `It reads ${now}; its own is ${to}. Sorting a table of Settings does that.`,
    mend: `Lets it read ${to}.`,
  }),
  "log broken": ({ log }) => logBreakWords(log),
  "row missing": ({ table, key }) => ({
    title: `${table} lacks “${key}”`,
    body: "The row was deleted or its first cell changed; what reads the setting goes without.",
    mend: "Adds the row at the end, as in a new book.",
  }),
};

/** The words for what was found. */
export function driftWords<K extends DriftKind>(drift: DriftOf<K>): DriftWords {
  return WORDS[drift.kind](drift);
}

/** A cell as a link names it. */
export function spotWords({ tab, row, column }: Spot): string {
  return `${quotedSheet(tab)}!${columnLetters(column)}${row + 1}`;
}
