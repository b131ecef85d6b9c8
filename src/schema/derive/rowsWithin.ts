import type { CellBlock } from "../plan";
import { joinBlocks } from "./joinBlocks";

/** What blocks have in the rows from one up to another, counted as Excel shows them. */
export function rowsWithin(blocks: readonly CellBlock[], from: number, to: number): readonly CellBlock[] {
  return joinBlocks(
    blocks.flatMap(({ address, cells }) => {
      const [, left = "", top] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
      return cells.flatMap((row, index) => {
        const at = Number(top) + index;
        const isWithin = at >= from && at < to && row.some((cell) => cell !== null);
        return isWithin ? [{ address: `${left}${String(at)}`, cells: [row] }] : [];
      });
    }),
  );
}
