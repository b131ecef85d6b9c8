import { splitFormula, type Piece } from "../book/formula/split";
import { lambdaParameters } from "./lambda-parameters";
import { PREFIXED_FUNCTIONS, SHEET_PREFIXED_FUNCTIONS, SPILLING_FUNCTIONS } from "./prefixed-functions";

/** The namespace of the add-in's worksheet functions, as the manifest says it. */
export const NAMESPACE = "CONTROLBOOK";

const CUSTOM = `${NAMESPACE}.`;
const CUSTOM_IN_FILE = `_xldudf_${NAMESPACE}_`;

/** A formula as an .xlsx file stores it: no `=`, newer functions, parameters and the add-in's functions with prefixes. */
export function toFileFormula(formula: string): string {
  const pieces = splitFormula(formula.replace(/^=/, ""));
  const parameters = lambdaParameters(pieces);
  return pieces.map((piece, at) => fileWord(piece, pieces[at + 1]?.text ?? "", parameters)).join("");
}

function fileWord({ kind, text }: Piece, next: string, parameters: ReadonlyMap<string, boolean>): string {
  if (kind !== "word") return text;
  const upper = text.toUpperCase();
  const isCallable = parameters.get(text.toLowerCase());
  if (isCallable !== undefined && isParameter(next, isCallable)) return `_xlpm.${text}`;
  if (next !== "(") return text;
  if (upper.startsWith(CUSTOM)) return CUSTOM_IN_FILE + upper.slice(CUSTOM.length).replaceAll(".", "_");
  if (SHEET_PREFIXED_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return PREFIXED_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : text;
}

/** Before a bracket the same word is a function or a table, unless the parameter is a LAMBDA, which can be called. */
function isParameter(next: string, isCallable: boolean): boolean {
  return next === "(" ? isCallable : !next.startsWith("[");
}

/**
 * A file's formula as Excel shows it in the formula bar, with its `=`. A formula that showed #NAME? when the file was saved
 * goes on to do so until it is entered again, in Excel too: it keeps the names that files use for the add-in's functions.
 */
export function fromFileFormula(stored: string, showedName = false): string {
  const pieces = splitFormula(stored.replace(/^=/, ""));
  const shown = pieces.map(({ kind, text }) => (kind === "word" ? shownWord(text, showedName) : text));
  return `=${shown.join("")}`;
}

function shownWord(text: string, showedName: boolean): string {
  if (showedName && text.toUpperCase().includes(NAMESPACE)) return text.replace(CUSTOM, CUSTOM_IN_FILE);
  if (text.toLowerCase().startsWith(CUSTOM_IN_FILE.toLowerCase()))
    return CUSTOM + text.slice(CUSTOM_IN_FILE.length);
  return text.replace(/^_xlfn\.(?:_xlws\.)?|^_xlpm\./i, "");
}

/** Functions that take a list of values, and functions that make one when they are given columns. */
const TAKE_LISTS = new Set([
  "SMALL",
  "LARGE",
  "MAX",
  "MIN",
  "SUM",
  "AVERAGE",
  "COUNT",
  "TEXTJOIN",
  "CONCAT",
  "MATCH",
]);
const MAKE_LISTS = new Set(["IF", "COUNTIF", "COUNTIFS", "SUMIF", "SUMIFS", "ISNUMBER", "LEFT", "ROW"]);

/** True for a formula that a file marks as an array, even when its result is one cell: else a reader takes one value of each column. */
export function maySpill(formula: string): boolean {
  const pieces = splitFormula(formula);
  const around: string[] = [];
  let called = "";
  for (const [at, { kind, text }] of pieces.entries()) {
    const name = kind === "word" && isCall(pieces, at) ? text.toUpperCase() : "";
    if (SPILLING_FUNCTIONS.has(name) || name.startsWith(CUSTOM)) return true;
    if (MAKE_LISTS.has(name) && around.some((outer) => TAKE_LISTS.has(outer))) return true;
    if (text === "(") around.push(called);
    if (text === ")") around.pop();
    called = name;
  }
  return false;
}

function isCall(pieces: readonly Piece[], at: number): boolean {
  return pieces[at + 1]?.text === "(";
}
