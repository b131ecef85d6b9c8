import { CATALOG } from "../../src/functions/catalog";
import type { Answer, WorksheetFunction } from "../../src/functions/define";
import { exampleFormula } from "../../src/functions/exampleText";
import { cellOf } from "../../src/functions/parameters";
import { SAMPLE_DEALS } from "../../src/functions/sampleDeals";
import { columnLetters } from "../../src/kit/columnLetters";
import type { Cell, Grid } from "../../src/kit/cell";

/** A block of the functions' examples, at the top of the sheet In. */
export interface Block {
  readonly of: readonly unknown[];
  readonly cells: Grid;
  readonly column: number;
}

/** A function as it is typed, what its example gives, and from which row on that spills on the sheet Out. */
export interface TypedFunction {
  readonly declared: WorksheetFunction;
  readonly args: readonly unknown[];
  readonly formula: string;
  readonly cell: string;
  readonly row: number;
  readonly answer: Grid;
  /** The same call with an argument that the function refuses. */
  readonly wrong: WrongCall;
}

/** A call that a function refuses. */
export interface WrongCall {
  readonly formula: string;
  readonly args: readonly unknown[];
}

/** A cell of a block, and what to type over it. */
interface Change {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
  readonly to: Cell;
}

const EXAMPLES = CATALOG.map((declared) => ({ declared, example: declared.examples[0] }));

/** Every block of the examples once, side by side. */
export const BLOCKS: readonly Block[] = blocksOf();

function blocksOf(): readonly Block[] {
  const blocks: Block[] = [];
  let column = 0;
  for (const arg of EXAMPLES.flatMap(({ example }) => example?.args ?? [])) {
    if (!Array.isArray(arg) || blocks.some(({ of }) => of === arg)) continue;
    const cells = gridOf(arg);
    blocks.push({ of: arg, cells, column });
    column += (cells[0]?.length ?? 0) + 1;
  }
  return blocks;
}

function gridOf(arg: readonly unknown[]): Grid {
  return arg.map((row): Grid[number] => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** A rectangle as a formula names it. */
export function addressOf(
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
) {
  const first = columnLetters(column) + String(row + 1);
  const last = columnLetters(column + columns - 1) + String(row + rows);
  return first === last ? first : `${first}:${last}`;
}

/** Where a block stands on the sheet In. */
export function blockAddress({ cells, column }: Block): string {
  return addressOf([0, column], [cells.length, cells[0]?.length ?? 1]);
}

/** The first function names its deals as the guide does; to type that for all takes its time, so others say it shorter. */
function referenceOf(arg: unknown, reference: string, isFirst: boolean): string {
  if (arg === SAMPLE_DEALS) return isFirst ? reference : "Pipeline[#All]";
  const block = BLOCKS.find(({ of }) => of === arg);
  return block ? `In!${blockAddress(block)}` : reference;
}

/** The first example of every function in the catalog, under each other. */
export const TYPED: readonly TypedFunction[] = typedFunctions();

function typedFunctions(): readonly TypedFunction[] {
  let row = 0;
  return EXAMPLES.flatMap(({ declared, example }) => {
    if (!example) return [];
    const { args, result } = example;
    const parameters = declared.parameters.map((parameter, at) => ({
      ...parameter,
      reference: referenceOf(args[at], parameter.reference ?? "", row === 0),
    }));
    const answer = gridOfAnswer(result);
    const at = row;
    row += answer.length + 1;
    const formula = exampleFormula({ ...declared, parameters }, example);
    const refused = wrongArgs(declared, args);
    const wrong = {
      formula: exampleFormula({ ...declared, parameters }, { ...example, args: refused }),
      args: refused,
    };
    return [{ declared, args, formula, cell: `A${at + 1}`, row: at, answer, wrong }];
  });
}

/** The arguments of an example with the last one that may not be a word replaced by one. */
function wrongArgs<A>({ call }: WorksheetFunction, args: readonly A[]): readonly (A | string)[] {
  const replaced = args.map((_, at) => args.with(at, "nonsense" as A));
  const refused = replaced.findLast((given) => {
    try {
      call(...given);
      return false;
    } catch {
      return true;
    }
  });
  if (!refused) throw new Error("Every argument may be a word");
  return refused;
}

function gridOfAnswer(result: Answer): Grid {
  return typeof result === "object" ? result : [[result]];
}

/** What is typed over a cell: another deal's figures, another outcome, or half of a number. */
const CHANGED_CELLS: Readonly<Record<string, (cell: unknown) => Cell | null>> = {
  Amount: halved,
  Status: (cell) => (cell === "Won" ? "Lost" : null),
  Category: (cell) => (cell === "Best case" ? "Commit" : null),
  "Close date": (cell) => (typeof cell === "number" ? cell - 60 : null),
};

/** Outcomes are 1 or 0, or words. */
function changedCell(cell: unknown): Cell | null {
  if (cell === 0 || cell === 1) return 1 - cell;
  if (cell === "Won") return "Lost";
  return halved(cell);
}

function halved(cell: unknown): Cell | null {
  return typeof cell === "number" ? cell / 2 : null;
}

/** Of each column of deals that matters, and of each block without a header, the first cell that can be changed. */
const CHANGES: readonly Change[] = BLOCKS.flatMap((block) => {
  const [headers = []] = block.cells;
  const columns = headers.flatMap((header, column) => {
    const change = CHANGED_CELLS[String(header)];
    return change ? [{ column, change }] : [];
  });
  const found = columns.length > 0 ? columns : [{ column: 0, change: changedCell }];
  return found.flatMap(({ column, change }) => {
    const row = block.cells.findIndex((cells) => change(cells[column]) !== null);
    const to = change(block.cells[row]?.[column]);
    return to === null ? [] : [{ block, row, column, to }];
  });
});

/** What a function gives, called with the blocks as they are after the changes. */
export function changedAnswer({ declared, args }: TypedFunction): Grid {
  const given = args.map((arg) => {
    const block = BLOCKS.find(({ of }) => of === arg);
    return block ? changedBlock(block) : arg;
  });
  return gridOfAnswer(declared.call(...given));
}

/** A block's cells after the changes. */
export function changedBlock(block: Block): Grid {
  const changes = CHANGES.filter((change) => change.block === block);
  return block.cells.map((cells, row) =>
    cells.map(
      (cell, column) => changes.find((change) => change.row === row && change.column === column)?.to ?? cell,
    ),
  );
}

/** All blocks as they stand on the sheet In from A1 on, as a clipboard holds them. */
export function blocksText(cellsOf: (block: Block) => Grid): string {
  const grids = BLOCKS.map(cellsOf);
  const rows = Math.max(...grids.map((cells) => cells.length));
  const part = (cells: Grid, row: number) =>
    cells[0]?.map((_, column) => cells[row]?.[column] ?? "").join("\t");
  return Array.from({ length: rows }, (_, row) => grids.map((cells) => part(cells, row)).join("\t\t")).join(
    "\n",
  );
}
