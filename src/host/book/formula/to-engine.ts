import { splitFormula, type Piece } from "./split";
import { readStructuredReference, writeStructuredReference, type Section } from "./structured-reference";
import { engineColumn, type FormulaScope, type TableWords } from "./table-words";

/** The engine's tables behind one Excel table: without its totals row, with it, and that row alone. */
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

/** Function names are compared without case and called in capitals. */
function isCalled(next: Piece | undefined): boolean {
  return next?.text === "(" || next?.text === "!";
}

/** A formula in Excel's text as the engine reads it: structured references by key and column id, `A1#` as a call. */
export function toEngineFormula(formula: string, scope: FormulaScope): string {
  const pieces = splitFormula(formula);
  const written: string[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const next = pieces[index + 1];
    if (piece.kind === "bracket") {
      written.push((scope.at && referenceTo(scope.at, piece.text)) ?? piece.text);
    } else if (piece.kind === "word") {
      const table = isCalled(next) ? undefined : scope.byName(piece.text);
      const reference = table && next?.kind === "bracket" ? referenceTo(table, next.text) : null;
      if (reference) index += 1;
      written.push(reference ?? (table && next?.kind !== "bracket" ? table.key : piece.text));
      if (next?.kind === "bracket" && !reference) {
        written.push(next.text);
        index += 1;
      }
    } else if (piece.text !== "#" || !anchor(written)) {
      written.push(piece.text);
    }
  }
  return written.join("");
}
