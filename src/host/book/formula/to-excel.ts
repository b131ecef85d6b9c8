import { splitReferences, type BracketedPiece } from "./bracketed";
import {
  escapeColumn,
  readStructuredReference,
  writeStructuredReference,
  type Section,
  type StructuredReference,
} from "./structured-reference";
import { engineColumn, type FormulaScope, type TableWords } from "./table-words";

/** "bar" is what users and Office.js see, "file" what an .xlsx stores. */
export type FormulaStyle = "bar" | "file";

type Columns = StructuredReference["columns"];

const KEY = /^(cbtable\d+)(all|tot)?$/;

function excelSections(suffix: string | undefined, sections: readonly Section[]): readonly Section[] {
  if (suffix === "tot") return ["#Totals"];
  if (suffix === "all") return sections[0] === "#All" ? ["#All"] : ["#Data", "#Totals"];
  return sections[0] === "#All" ? ["#Headers", "#Data"] : sections;
}

/** What Excel leaves of a reference to cells that are gone. */
const GONE = "#REF!";

function columnName(key: string, table: TableWords): string | null {
  const column = table.columns.find((candidate) => engineColumn(candidate.id) === key);
  return column ? escapeColumn(column.name) : null;
}

/** The columns of a reference by name; "gone" where one was deleted. */
function columnNames(reference: StructuredReference | null, table: TableWords): Columns | "gone" {
  if (!reference?.columns) return null;
  const [first, last] = reference.columns.map((key) => columnName(key, table));
  return first && last ? [first, last] : "gone";
}

function thisRow(columns: Columns): string {
  if (!columns) return "[@]";
  const [first, last] = columns;
  if (first !== last) return `[@[${first}]:[${last}]]`;
  return /^[\p{L}\p{N}_]+$/u.test(first) ? `[@${first}]` : `[@[${first}]]`;
}

interface Call {
  readonly table: TableWords;
  readonly suffix: string | undefined;
  readonly bracket: string;
}

function writeReference({ table, suffix, bracket }: Call, scope: FormulaScope, style: FormulaStyle): string {
  const reference = bracket === "" ? null : readStructuredReference(bracket);
  const sections = excelSections(suffix, reference?.sections ?? []);
  const names = columnNames(reference, table);
  if (names === "gone") return GONE;
  if (style === "bar" && sections[0] === "#This Row") {
    return (scope.at?.key === table.key ? "" : table.name) + thisRow(names);
  }
  return table.name + writeStructuredReference({ sections, columns: names });
}

/** `ANCHORARRAY(A1)` as users see it, `A1#`; only cells are ever put into that call. */
const ANCHOR = /^ANCHORARRAY$/i;

function inBar(pieces: readonly BracketedPiece[], scope: FormulaScope): string {
  let text = "";
  let isInAnchor = false;
  for (const piece of pieces) {
    if (piece.kind === "word" && ANCHOR.test(piece.text)) {
      isInAnchor = true;
    } else if (isInAnchor && (piece.text === "(" || piece.text === ")")) {
      text += piece.text === ")" ? "#" : "";
      isInAnchor = piece.text === "(";
    } else {
      text += excelText(piece, scope, "bar");
    }
  }
  return text;
}

function excelText(piece: BracketedPiece, scope: FormulaScope, style: FormulaStyle): string {
  if (piece.kind !== "word") return piece.text;
  const [, key = "", suffix] = KEY.exec(piece.text) ?? [];
  const table = scope.byKey(key);
  if (table) return writeReference({ table, suffix, bracket: piece.bracket }, scope, style);
  const isAnchor = style === "file" && ANCHOR.test(piece.text);
  return (isAnchor ? "_xlfn." : "") + piece.text + piece.bracket;
}

/** What the engine calls otherwise than Excel: tables, and results that spill. */
const OWN_WORDS = /cbtable\d|ANCHORARRAY/i;

/** Whether a formula has words that Excel does not know. */
export function isWordedByEngine(formula: string): boolean {
  return OWN_WORDS.test(formula);
}

/** A formula of the engine in Excel's text. */
export function toExcelFormula(formula: string, scope: FormulaScope, style: FormulaStyle): string {
  if (!isWordedByEngine(formula)) return formula;
  const pieces = splitReferences(formula);
  if (style === "bar") return inBar(pieces, scope);
  return pieces.map((piece) => excelText(piece, scope, style)).join("");
}
