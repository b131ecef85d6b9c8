import type { ColumnMove } from "./step";

/** The keys of a table's columns as they stand; null for the user's own. */
type Order = readonly (string | null)[];

/** A move and the column that it moves. */
interface KeyMove extends ColumnMove {
  readonly key: string;
}

/**
 * The fewest moves after which every column of a block stands between its first and its last. Columns within it may stand in
 * any order, with the user's own among them.
 */
export function movesIntoBlock(order: Order, block: readonly string[]): readonly KeyMove[] {
  const move = nextMove(order, block);
  return move ? [move, ...movesIntoBlock(moved(order, move), block)] : [];
}

function nextMove(order: Order, block: readonly string[]): KeyMove | null {
  const [first = "", last = ""] = [block[0], block.at(-1)];
  const [start, end] = [order.indexOf(first), order.indexOf(last)];
  const places = block.map((key) => order.indexOf(key)).filter((at) => at >= 0);
  const before = places.filter((at) => at < start);
  const behind = places.filter((at) => at > end);
  // Several columns outside at one end mean that the end itself was moved.
  if (before.length > 1) return { key: first, at: start, to: Math.min(...before) };
  if (behind.length > 1) return { key: last, at: end, to: Math.max(...behind) };
  const [at = -1] = [...before, ...behind];
  return at < 0 ? null : inward(order, block, at);
}

/** To where the next declared column stands that is in the block. */
function inward(order: Order, block: readonly string[], at: number): KeyMove {
  const key = order[at] ?? "";
  const next = block.slice(block.indexOf(key) + 1).find((each) => order.includes(each));
  const place = order.indexOf(next ?? block[0] ?? "");
  return { key, at, to: at < place && next !== undefined ? place - 1 : place };
}

/** What stands where after a move. */
export function moved<T>(order: readonly T[], { at, to }: ColumnMove): readonly T[] {
  const rest = order.toSpliced(at, 1);
  return rest.toSpliced(to, 0, ...order.slice(at, at + 1));
}
