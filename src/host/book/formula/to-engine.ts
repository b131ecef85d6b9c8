import { splitReferences, type BracketedPiece } from "./bracketed";
import { readStructuredReference, writeStructuredReference, type Section } from "./structured-reference";
import { engineColumn, type FormulaScope, type TableWords } from "./table-words";

/** The engine's tables behind one Excel table: without its totals row, with it, and that row alone. Each has a header of its own. */
interface Part {
  readonly suffix: "" | "all" | "tot";
  readonly sections: readonly Section[];
}

const PARTS: Readonly<Record<string, Part>> = {
  "": { suffix: "", sections: [] },
  "#Data": { suffix: "", sections: ["#Data"] },
  "#Headers": { suffix: "", sections: ["#Headers"] },
  "#This Row": { suffix: "", sections: ["#This Row"] },
  "#Headers,#Data": { suffix: "", sections: ["#All"] },
  "#Data,#Totals": { suffix: "all", sections: [] },
  "#All": { suffix: "all", sections: ["#All"] },
  "#Totals": { suffix: "tot", sections: [] },
};

function columnKey(name: string, table: TableWords): string | null {
  const folded = name.trim().toLowerCase();
  const column = table.columns.find((candidate) => candidate.name.trim().toLowerCase() === folded);
  return column ? engineColumn(column.id) : null;
}

function referenceTo(table: TableWords, bracket: string): string | null {
  const reference = readStructuredReference(bracket);
  const part = reference && PARTS[reference.sections.join(",")];
  if (!part) return null;
  if (!reference.columns)
    return table.key + part.suffix + writeStructuredReference({ ...part, columns: null });
  const first = columnKey(reference.columns[0], table);
  const last = columnKey(reference.columns[1], table);
  if (!first || !last) return null;
  return (
    table.key + part.suffix + writeStructuredReference({ sections: part.sections, columns: [first, last] })
  );
}

const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;

/** Turns the cell in front of a `#` (with its sheet) into the call that the engine and files know. */
function anchor(written: string[]): boolean {
  const cell = written.at(-1);
  if (cell === undefined || !CELL.test(cell)) return false;
  const from = written.at(-2) === "!" ? written.length - 3 : written.length - 1;
  const reference = written.splice(from).join("");
  written.push(`ANCHORARRAY(${reference})`);
  return true;
}

/** A word that stands for a table, with what is in brackets behind it. */
function tableReference({ text, bracket, next }: BracketedPiece, scope: FormulaScope): string | null {
  const isOther = next === "(" || next === "!";
  const table = isOther ? undefined : scope.byName(text);
  if (!table) return null;
  return bracket === "" ? table.key : referenceTo(table, bracket);
}

function engineText(piece: BracketedPiece, scope: FormulaScope): string {
  const asWritten = piece.text + piece.bracket;
  if (piece.kind === "word") return tableReference(piece, scope) ?? asWritten;
  const own = piece.kind === "bracket" ? scope.at : undefined;
  return own ? (referenceTo(own, piece.text) ?? asWritten) : asWritten;
}

/** A formula in Excel's text as the engine reads it: structured references by key and column id, `A1#` as a call. */
export function toEngineFormula(formula: string, scope: FormulaScope): string {
  const written: string[] = [];
  for (const piece of splitReferences(formula)) {
    if (piece.text !== "#" || !anchor(written)) written.push(engineText(piece, scope));
  }
  return written.join("");
}
