import { type Cell, type Grid } from "../../src/kit/cell";
import { type Asked, functionNamed } from "./twins";

/** What a function and its twin said to one question; a spill is its rows. */
export interface Told extends Asked {
  readonly fromFunction: Grid;
  readonly fromTwin: Grid;
}

/** A question with the cells, row and column, of the function and its twin. */
interface Placed {
  readonly asked: Asked;
  readonly cells: readonly (readonly [row: number, column: number])[];
}

/** Room for the widest answer, ROLLUP's 13 columns, and a column between. */
const ROOM = 14;

function isSpill({ id }: Asked): boolean {
  return functionNamed(id).result === "matrix";
}

/** Rows of single values under each other: a sheet as long as it is wide is saved slowly. */
const BAND = 25;

/** Single values in bands of two columns, spills beside each other behind them. */
function placed(all: readonly Asked[]): readonly Placed[] {
  const values = all.filter((asked) => !isSpill(asked));
  const spills = all.filter(isSpill);
  const behind = 2 * Math.ceil(values.length / BAND) + 1;
  return [
    ...values.map((asked, at) => {
      const [row, column] = [at % BAND, 2 * Math.floor(at / BAND)];
      return { asked, cells: [[row, column] as const, [row, column + 1] as const] };
    }),
    ...spills.map((asked, at) => {
      const column = behind + 2 * ROOM * at;
      return { asked, cells: [[0, column] as const, [0, column + ROOM] as const] };
    }),
  ];
}

/** Writes questions on a new sheet, each twin beside its function. */
export async function askTwins(sheetName: string, all: readonly Asked[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(sheetName);
    for (const { asked, cells } of placed(all)) {
      const formulas = [asked.byFunction, asked.byTwin];
      for (const [at, cell] of cells.entries()) sheet.getCell(...cell).formulas = [[formulas[at]]];
    }
    await context.sync();
  });
}

/** What the functions and their twins say to the questions that were written on a sheet. */
export function toldTwins(sheetName: string, all: readonly Asked[]): Promise<readonly Told[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const reads = placed(all).map(({ asked, cells }) => ({
      asked,
      answers: cells.map((cell) => answerAt(sheet.getCell(...cell))),
    }));
    await context.sync();
    return reads.map(({ asked, answers }) => {
      const [fromFunction = [], fromTwin = []] = answers.map((read) => read());
      return { ...asked, fromFunction, fromTwin };
    });
  });
}

/** Reads a cell, and all that it spills into. */
function answerAt(cell: Excel.Range): () => Grid {
  const spill = cell.getSpillingToRangeOrNullObject();
  cell.load("values");
  spill.load("values");
  return () => (spill.isNullObject ? cell : spill).values as Grid;
}

/** The rows of a function that its twin has to give: all below the header; where there is no answer, the error alone. */
function rowsOf({ id, fromFunction }: Told): Grid {
  return functionNamed(id).result === "matrix" && fromFunction.length > 1
    ? fromFunction.slice(1)
    : fromFunction;
}

/** Where the two do not say the same, a cell a line; a twin may have fewer columns than its function. */
export function differences(told: Told): readonly string[] {
  const wanted = rowsOf(told);
  const isError = wanted.length === 1 && wanted[0]?.length === 1;
  const columns = isError ? 1 : (told.fromTwin[0]?.length ?? 0);
  const rows = Math.max(wanted.length, told.fromTwin.length);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const [ours, twin] = [wanted[row]?.[column], told.fromTwin[row]?.[column]];
      return isSame(ours, twin)
        ? []
        : [
            `${told.byFunction} row ${String(row + 1)}, column ${String(column + 1)}: ${String(ours)}, twin ${String(twin)}`,
          ];
    }).flat(),
  ).flat();
}

function isSame(ours: Cell | undefined, twin: Cell | undefined): boolean {
  if (typeof ours !== "number" || typeof twin !== "number") return ours === twin;
  return Math.abs(ours - twin) <= 1e-12 * Math.max(1, Math.abs(ours));
}
