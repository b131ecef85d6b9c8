import type { Cell } from "../../kit/cell";
import { toCents } from "../../kit/money";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import { CATEGORIES, type Category } from "../../terms/categories";
import { STATUSES, type Status } from "../../terms/statuses";
import { cellAt, columnAt, missingColumn, nameOfRow, textOf, type Block } from "./block";
import { AMOUNT_CELL, DATE_CELL, PROBABILITY_CELL, wordCell, type CellRule } from "./cellRules";
import type { DealColumn } from "./dealColumns";
import type { Fault } from "./fault";
import type { DealReads } from "./measures";
import { answer, refusal, type Outcome } from "./outcome";
import { holds, type Span } from "./span";

/** A won or open deal that falls into one of the asked periods. */
export interface CountedDeal {
  /** Its place among the block's rows, from 0. */
  readonly row: number;
  readonly isWon: boolean;
  readonly category: Category;
  readonly day: Serial;
  readonly cents: number | null;
  readonly probability: number | null;
}

/** Which deals to count: in any of the spans, as the measure reads them, of one owner or of all (""). */
export interface Counting {
  readonly reads: DealReads;
  readonly spans: readonly Span[];
  readonly owner: string;
}

/** A column that is read, where it stands in the block, and what its cells must be. */
interface ReadColumn<T> {
  readonly header: DealColumn;
  readonly at: number;
  readonly rule: CellRule<T>;
}

/** One walk down the block: the row at which it stands and the first wrong cell that it met. */
interface Walk {
  readonly block: Block;
  readonly counting: Counting;
  readonly ownerAt: number;
  readonly status: ReadColumn<Status>;
  readonly category: ReadColumn<Category>;
  readonly closeDate: ReadColumn<Serial>;
  readonly closedOn: ReadColumn<Serial>;
  readonly amount: ReadColumn<number>;
  readonly probability: ReadColumn<number>;
  row: number;
  cells: readonly Cell[];
  fault: Fault | undefined;
}

const OPEN_CATEGORIES = CATEGORIES.filter((category) => category !== "Closed");

/**
 * The deals that count, in row order: lost, omitted and dateless ones are left out. Only cells that the measure
 * needs are looked at, dates first; the first wrong one of them is the fault.
 */
export function countedDeals(block: Block, counting: Counting): Outcome<readonly CountedDeal[]> {
  const missing = missingColumn(block, neededColumns(counting));
  if (missing !== undefined) return refusal(missing);
  const walk = walkOf(block, counting);
  const counted: CountedDeal[] = [];
  for (const cells of block.rows) {
    walk.cells = cells;
    const deal = isOfOwner(walk) ? countedDeal(walk) : undefined;
    if (walk.fault !== undefined) return refusal(walk.fault);
    if (deal !== undefined) counted.push(deal);
    walk.row++;
  }
  return answer(counted);
}

function neededColumns({ reads, owner }: Counting): readonly DealColumn[] {
  const needed: DealColumn[] = ["Status", "Close date", "Closed on", "Amount"];
  if (reads.open.length > 0) needed.push("Category");
  if (reads.probability) needed.push("Probability");
  if (owner !== "") needed.push("Owner");
  return needed;
}

function walkOf(block: Block, counting: Counting): Walk {
  const column = <T>(header: DealColumn, rule: CellRule<T>) => ({
    header,
    at: columnAt(block, header),
    rule,
  });
  return {
    block,
    counting: { ...counting, owner: fold(counting.owner) },
    ownerAt: columnAt(block, "Owner"),
    status: column("Status", wordCell(STATUSES)),
    category: column("Category", wordCell(OPEN_CATEGORIES)),
    closeDate: column("Close date", DATE_CELL),
    closedOn: column("Closed on", DATE_CELL),
    amount: column("Amount", AMOUNT_CELL),
    probability: column("Probability", PROBABILITY_CELL),
    row: 0,
    cells: [],
    fault: undefined,
  };
}

function isOfOwner({ counting, cells, ownerAt }: Walk): boolean {
  return counting.owner === "" || fold(textOf(cellAt(cells, ownerAt))) === counting.owner;
}

function countedDeal(walk: Walk): CountedDeal | undefined {
  const status = read(walk, walk.status);
  if (status === "Won") return wonDeal(walk);
  if (status === "Open") return openDeal(walk);
  return undefined;
}

function wonDeal(walk: Walk): CountedDeal | undefined {
  if (!walk.counting.reads.won) return undefined;
  const day = read(walk, walk.closedOn) ?? read(walk, walk.closeDate);
  if (day === null || !isAskedFor(walk, day)) return undefined;
  return { row: walk.row, isWon: true, category: "Closed", day, cents: centsOf(walk), probability: null };
}

function openDeal(walk: Walk): CountedDeal | undefined {
  const { reads } = walk.counting;
  if (reads.open.length === 0 || isOmitted(walk)) return undefined;
  const day = read(walk, walk.closeDate);
  if (day === null || !isAskedFor(walk, day)) return undefined;
  const category = read(walk, walk.category) ?? "Pipeline";
  if (!reads.open.includes(category)) return undefined;
  const cents = centsOf(walk);
  const probability = reads.probability ? read(walk, walk.probability) : null;
  return { row: walk.row, isWon: false, category, day, cents, probability };
}

function centsOf(walk: Walk): number | null {
  const amount = read(walk, walk.amount);
  return amount === null ? null : toCents(amount);
}

function isOmitted({ cells, category }: Walk): boolean {
  return category.rule.read(cellAt(cells, category.at)) === "Omitted";
}

function isAskedFor({ counting }: Walk, day: Serial): boolean {
  for (const span of counting.spans) {
    if (holds(span, day)) return true;
  }
  return false;
}

/** The cell's value, null when it is blank; a wrong cell is noted, and null too. */
function read<T>(walk: Walk, { header: column, at, rule }: ReadColumn<T>): T | null {
  const got = cellAt(walk.cells, at);
  const value = rule.read(got);
  if (value !== undefined) return value;
  const of = nameOfRow(walk.cells, walk.row, columnAt(walk.block, "Deal ID"));
  walk.fault ??= { kind: "wrongCell", of, column, got, wanted: rule.wanted };
  return null;
}
