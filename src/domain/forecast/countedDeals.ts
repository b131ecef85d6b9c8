import { toCents } from "../../kit/money";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import { CATEGORIES, type Category } from "../../terms/categories";
import { STATUSES, type Status } from "../../terms/statuses";
import { cellAt, columnAt, missingColumn, nameOfRow, textOf, type Block } from "./block";
import { AMOUNT_CELL, DATE_CELL, PROBABILITY_CELL, wordCell, type CellRule } from "./cellRules";
import { DEAL_COLUMNS, type DealColumn } from "./dealColumns";
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

/** One walk down the block: where it stands and the first wrong cell it met. */
interface Walk {
  readonly block: Block;
  readonly counting: Counting;
  readonly places: ReadonlyMap<DealColumn, number>;
  readonly status: CellRule<Status>;
  readonly category: CellRule<Category>;
  row: number;
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
  for (; walk.row < block.rows.length; walk.row++) {
    const deal = isOfOwner(walk) ? dealAt(walk) : undefined;
    if (walk.fault !== undefined) return refusal(walk.fault);
    if (deal !== undefined) counted.push(deal);
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
  return {
    block,
    counting: { ...counting, owner: fold(counting.owner) },
    places: new Map(DEAL_COLUMNS.map((column) => [column, columnAt(block, column)])),
    status: wordCell(STATUSES),
    category: wordCell(OPEN_CATEGORIES),
    row: 0,
    fault: undefined,
  };
}

function isOfOwner(walk: Walk): boolean {
  const { owner } = walk.counting;
  return owner === "" || fold(textOf(cellOf(walk, "Owner"))) === owner;
}

function dealAt(walk: Walk): CountedDeal | undefined {
  const status = read(walk, "Status", walk.status);
  if (status === "Won") return wonDeal(walk);
  if (status === "Open") return openDeal(walk);
  return undefined;
}

function wonDeal(walk: Walk): CountedDeal | undefined {
  if (!walk.counting.reads.won) return undefined;
  const day = read(walk, "Closed on", DATE_CELL) ?? read(walk, "Close date", DATE_CELL);
  if (day === null || !isAskedFor(walk, day)) return undefined;
  return { row: walk.row, isWon: true, category: "Closed", day, cents: centsOf(walk), probability: null };
}

function openDeal(walk: Walk): CountedDeal | undefined {
  const { reads } = walk.counting;
  if (reads.open.length === 0 || walk.category.read(cellOf(walk, "Category")) === "Omitted") return undefined;
  const day = read(walk, "Close date", DATE_CELL);
  if (day === null || !isAskedFor(walk, day)) return undefined;
  const category = read(walk, "Category", walk.category) ?? "Pipeline";
  if (!reads.open.includes(category)) return undefined;
  const cents = centsOf(walk);
  const probability = reads.probability ? read(walk, "Probability", PROBABILITY_CELL) : null;
  return { row: walk.row, isWon: false, category, day, cents, probability };
}

function centsOf(walk: Walk): number | null {
  const amount = read(walk, "Amount", AMOUNT_CELL);
  return amount === null ? null : toCents(amount);
}

function isAskedFor(walk: Walk, day: Serial): boolean {
  return walk.counting.spans.some((span) => holds(span, day));
}

function cellOf(walk: Walk, column: DealColumn) {
  return cellAt(walk.block.rows[walk.row] ?? [], walk.places.get(column) ?? -1);
}

/** The cell's value, null when it is blank; a wrong cell is noted, and null too. */
function read<T>(walk: Walk, column: DealColumn, rule: CellRule<T>): T | null {
  const got = cellOf(walk, column);
  const value = rule.read(got);
  if (value !== undefined) return value;
  const row = walk.block.rows[walk.row] ?? [];
  const of = nameOfRow(row, walk.row, walk.places.get("Deal ID") ?? -1);
  walk.fault ??= { kind: "wrongCell", of, column, got, wanted: rule.wanted };
  return null;
}
