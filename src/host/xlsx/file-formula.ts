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
  return pieces.map((piece, at) => fileWord(piece, isCall(pieces, at), parameters)).join("");
}

function fileWord({ kind, text }: Piece, called: boolean, parameters: ReadonlySet<string>): string {
  if (kind !== "word") return text;
  const upper = text.toUpperCase();
  if (parameters.has(text.toLowerCase())) return `_xlpm.${text}`;
  if (!called) return text;
  if (upper.startsWith(CUSTOM)) return CUSTOM_IN_FILE + upper.slice(CUSTOM.length).replaceAll(".", "_");
  if (SHEET_PREFIXED_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return PREFIXED_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : text;
}

/** A file's formula as Excel shows it in the formula bar, with its `=`. */
export function fromFileFormula(stored: string): string {
  const pieces = splitFormula(stored.replace(/^=/, ""));
  return `=${pieces.map(({ kind, text }) => (kind === "word" ? shownWord(text) : text)).join("")}`;
}

function shownWord(text: string): string {
  if (text.toLowerCase().startsWith(CUSTOM_IN_FILE.toLowerCase()))
    return CUSTOM + text.slice(CUSTOM_IN_FILE.length);
  return text.replace(/^_xlfn\.(?:_xlws\.)?|^_xlpm\./i, "");
}

/** True for a formula that a file marks as an array that spills, even when its result is one cell just now. */
export function maySpill(formula: string): boolean {
  const pieces = splitFormula(formula);
  return pieces.some(({ kind, text }, at) => {
    const upper = text.toUpperCase();
    return (
      kind === "word" && isCall(pieces, at) && (SPILLING_FUNCTIONS.has(upper) || upper.startsWith(CUSTOM))
    );
  });
}

function isCall(pieces: readonly Piece[], at: number): boolean {
  return pieces[at + 1]?.text === "(";
}
