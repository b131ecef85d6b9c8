import type { Cell } from "../../kit/cell";
import type { CellWrite, StepOf } from "../../schema/drift/step";
import { TEXT_FORMAT } from "../../schema/columns/text";
import { type Acted, type Ask, done } from "./act";

/** Neighbouring cells of one column that are written together. */
interface CellRun {
  readonly cells: readonly CellWrite[];
  readonly range: Excel.Range;
}

/** Cells of one column below each other, as one run each. */
function runsOfCells(cells: readonly CellWrite[]): readonly (readonly CellWrite[])[] {
  const runs: CellWrite[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === cell.column && last.row + 1 === cell.row) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Writes formulas and values over cells that still hold what they held. */
export const writeCells: Ask<StepOf<"write cells">> = (context, { sheetId, cells }) => {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const runs = runsOfCells(cells).map((run) => {
    const [first] = run;
    const range = sheet.getRangeByIndexes(first?.row ?? 0, first?.column ?? 0, run.length, 1);
    range.load("formulas,numberFormat");
    return { cells: run, range };
  });
  return () => {
    const acted = runs.map((run) => writeRun(sheetId, run));
    return { back: acted.flatMap(({ back }) => back), left: acted.reduce((sum, { left }) => sum + left, 0) };
  };
};

function writeRun(sheetId: string, { cells, range }: CellRun): Acted {
  const found = (range.formulas as Cell[][]).map(([cell]) => cell ?? "");
  const formats = (range.numberFormat as string[][]).map(([format]) => format ?? "General");
  const isDue = cells.map(({ from }, at) => found[at] === from);
  const due = cells.filter((_, at) => isDue[at]);
  if (due.length === 0) return { back: [], left: cells.length };
  const codes = cells.map(({ format }, at) => (isDue[at] ? (format ?? null) : null));
  if (codes.some((code) => code !== null)) range.numberFormat = codes.map((code) => [code]);
  range.formulas = cells.map(({ to, format }, at) => [
    isDue[at] ? kept(to, format ?? formats[at] ?? "") : null,
  ]);
  // A formula gives a plain cell the format of what it reads, so each cell goes back with its own.
  const back = cells.flatMap(({ row, column, from, to }, at) =>
    isDue[at] ? [{ row, column, from: to, to: from, format: formats[at] ?? "General" }] : [],
  );
  return { ...done({ do: "write cells", sheetId, cells: back }), left: cells.length - due.length };
}

/** A text that must not turn into a number or a date when it is written back; formulas stay formulas. */
function kept(cell: Cell, format: string): Cell {
  if (typeof cell !== "string" || cell === "" || cell.startsWith("=") || format === TEXT_FORMAT) return cell;
  return `'${cell}`;
}
