import type { SmallStep } from "./carryOut";

/** Cells that are looked at and written in one request, so that neither it nor its answer becomes too large. */
const MOST_CELLS = 1_000;

/** Steps in their order, as many together as one request takes. */
export function roundsOf(steps: readonly SmallStep[]): readonly (readonly SmallStep[])[] {
  const rounds: SmallStep[][] = [];
  let room = 0;
  for (const step of steps) {
    const cells = step.do === "write cells" ? step.cells.length : 0;
    if (rounds.length === 0 || cells > room) {
      rounds.push([]);
      room = MOST_CELLS;
    }
    rounds.at(-1)?.push(step);
    room -= cells;
  }
  return rounds;
}
