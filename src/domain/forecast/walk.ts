import type { Cell } from "../../kit/cell";
import { cellAt, columnAt, nameOfRow, type Block } from "./block";
import type { CellRule } from "./cellRules";
import type { Fault } from "./fault";
import { answer, refusal, type Outcome } from "./outcome";

/** One walk down a block: the row at which it stands and the first wrong cell that it met. */
export interface Walk {
  readonly block: Block;
  row: number;
  cells: readonly Cell[];
  fault: Fault | undefined;
  /** How messages name the row at which it stands. */
  readonly nameOf: (walk: Walk) => string;
}

/** A column that is read, where it stands in the block, and what its cells must be. */
export interface ReadColumn<T> {
  readonly header: string;
  readonly at: number;
  readonly rule: CellRule<T>;
}

export function walkDown(block: Block, nameOf = nameOfDeal): Walk {
  return { block, row: 0, cells: [], fault: undefined, nameOf };
}

function nameOfDeal({ block, cells, row }: Walk): string {
  return nameOfRow(cells, row, columnAt(block, "Deal ID"));
}

export function readColumn<T>(block: Block, header: string, rule: CellRule<T>): ReadColumn<T> {
  return { header, at: columnAt(block, header), rule };
}

/** What a walk down all rows gathers, unless it meets a wrong cell. */
export function gathered<T>(walk: Walk, found: T, visit: () => void): Outcome<T> {
  for (const cells of walk.block.rows) {
    walk.cells = cells;
    visit();
    if (walk.fault !== undefined) return refusal(walk.fault);
    walk.row++;
  }
  return answer(found);
}

/** The cell's value, null when it is blank; a wrong cell is noted, and null too. */
export function readCell<T>(walk: Walk, column: ReadColumn<T>): T | null {
  const got = cellAt(walk.cells, column.at);
  const value = column.rule.read(got);
  if (value !== undefined) return value;
  noteWrong(walk, column, got);
  return null;
}

/** Notes a cell that is not what its column wants, unless one was wrong before. */
export function noteWrong(walk: Walk, { header: column, rule }: ReadColumn<unknown>, got: Cell): void {
  walk.fault ??= { kind: "wrongCell", of: walk.nameOf(walk), column, got, wanted: rule.wanted };
}
