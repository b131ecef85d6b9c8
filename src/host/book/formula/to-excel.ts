import { splitFormula, type Piece } from "./split";
import {
  escapeColumn,
  readStructuredReference,
  writeStructuredReference,
  type Section,
} from "./structured-reference";
import { engineColumn, type FormulaScope, type TableWords } from "./table-words";

/** "bar" is what users and Office.js see, "file" what an .xlsx stores. */
export type FormulaStyle = "bar" | "file";

const KEY = /^(cbtable\d+)(all|tot)?$/;

function excelSections(suffix: string | undefined, sections: readonly Section[]): readonly Section[] {
  if (suffix === "tot") return ["#Totals"];
  if (suffix === "all") return ["#All"];
  return sections[0] === "#All" ? ["#Headers", "#Data"] : sections;
}

function columnName(key: string, table: TableWords): string {
  const column = table.columns.find((candidate) => engineColumn(candidate.id) === key);
  return column ? escapeColumn(column.name) : "#REF!";
}

function thisRow(columns: readonly [string, string] | null): string {
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
  const columns = reference?.columns ?? null;
  const names = columns && ([columnName(columns[0], table), columnName(columns[1], table)] as const);
  if (style === "bar" && sections[0] === "#This Row") {
    return (scope.at?.key === table.key ? "" : table.name) + thisRow(names);
  }
  return table.name + writeStructuredReference({ sections, columns: names });
}

/** The index of the bracket that closes a call opened at `open`, or -1. */
function closing(pieces: readonly Piece[], open: number): number {
  let depth = 0;
  for (let index = open; index < pieces.length; index += 1) {
    if (pieces[index]?.text === "(") depth += 1;
    if (pieces[index]?.text === ")" && (depth -= 1) === 0) return index;
  }
  return -1;
}

function anchors(pieces: readonly Piece[], style: FormulaStyle): Piece[] {
  const written: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const isAnchor = piece.kind === "word" && piece.text.toUpperCase() === "ANCHORARRAY";
    const close = isAnchor ? closing(pieces, index + 1) : -1;
    if (close < 0) written.push(piece);
    else if (style === "file") written.push({ kind: "word", text: "_xlfn.ANCHORARRAY" });
    else {
      written.push(...pieces.slice(index + 2, close), { kind: "sign", text: "#" });
      index = close;
    }
  }
  return written;
}

/** A formula of the engine in Excel's text. */
export function toExcelFormula(formula: string, scope: FormulaScope, style: FormulaStyle): string {
  const pieces = anchors(splitFormula(formula), style);
  let text = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const [, key, suffix] = (piece.kind === "word" && KEY.exec(piece.text)) || [];
    const table = key ? scope.byKey(key) : undefined;
    const next = pieces[index + 1];
    const bracket = table && next?.kind === "bracket" ? next.text : "";
    if (bracket !== "") index += 1;
    text += table ? writeReference({ table, suffix, bracket }, scope, style) : piece.text;
  }
  return text;
}
