import { bookLuck } from "../forecast/bookLuck";
import type { Block } from "../forecast/block";
import { odds, range, type TotalRange } from "../forecast/odds";
import type { Outcome } from "../forecast/outcome";
import { periodOfFacts, type PeriodFacts } from "../forecast/periods";
import { rollup, type Rollup } from "../forecast/rollup";
import type { Span } from "../forecast/span";
import { agreeing } from "./agreeing";
import { combinedCourse, inPlay, linesOfCopy, type CombinedStep, type LinesOfCopy } from "./combinedCourse";
import { countedOnce, type Repeated, type Shared } from "./countedOnce";
import type { LeftOutCopy } from "./leftOutCopy";
import { COPIED_COLUMNS, SOURCE, type ManagerCopy } from "./managerCopy";

const LEVEL = 0.8;

/** A copy that counts, with its lines of the waterfall. */
export interface CountedCopy {
  readonly copy: ManagerCopy;
  readonly lines: LinesOfCopy;
}

/** Several managers' copies as one book that holds all their deals. */
export interface Combined {
  readonly copies: readonly CountedCopy[];
  /** With the sum of the targets; without one where a copy has none. */
  readonly period: PeriodFacts;
  readonly currency: string;
  /** The highest of the copies': one factor over all deals, on the side of the wider range. */
  readonly luck: number;
  /** Every deal once, with the columns `COPIED_COLUMNS`. */
  readonly deals: Block;
  readonly bySource: Outcome<Rollup>;
  readonly byOwner: Outcome<Rollup>;
  readonly range: Outcome<TotalRange>;
  /** Null without a target. */
  readonly odds: Outcome<number> | null;
  readonly course: readonly CombinedStep[];
  readonly repeated: readonly Repeated[];
}

/** A roll-up of the copies that agree, null where none is left, and why the others are no part of it. */
export interface Combination {
  readonly combined: Combined | null;
  readonly leftOut: readonly LeftOutCopy[];
}

/** Puts copies together; sources and file names must differ. */
export function combine(given: readonly ManagerCopy[]): Combination {
  const { sound, faulty } = soundOf(given);
  const agreed = agreeing(sound);
  const { shared, repeated, same } = withoutSame(agreed.copies);
  const leftOut = [...faulty, ...agreed.leftOut, ...same];
  const [first] = shared;
  if (first === undefined) return { combined: null, leftOut };
  const span = spanOf(first.copy);
  const counted = shared.flatMap((each) => {
    const lines = linesOfCopy(each, span);
    return lines.ok ? [{ copy: each.copy, lines: lines.value }] : [];
  });
  const period = { ...first.copy.period, target: targetOf(shared) };
  const deals = { ...first.own, headers: COPIED_COLUMNS, rows: shared.flatMap(({ own }) => own.rows) };
  return { combined: { copies: counted, repeated, ...figuresOf(deals, period, counted) }, leftOut };
}

/** The copies whose deals can be added up. */
function soundOf(copies: readonly ManagerCopy[]) {
  const faulty: LeftOutCopy[] = [];
  const sound = copies.filter((copy) => {
    const [added, stands] = [rolledUp(copy.deals, copy.period, SOURCE), inPlay(copy.deals, spanOf(copy))];
    const wrong = added.ok ? stands : added;
    if (!wrong.ok) faulty.push({ fileName: copy.fileName, why: { kind: "fault", fault: wrong.fault } });
    return wrong.ok;
  });
  return { sound, faulty };
}

/** Leaves out copies of which every deal counts elsewhere, such as last week's of the same book. */
function withoutSame(copies: readonly ManagerCopy[]) {
  const { shared, repeated } = countedOnce(copies);
  const isSame = ({ own, elsewhere }: Shared): boolean => own.rows.length === 0 && elsewhere.rows.length > 0;
  const same = shared.filter(isSame);
  if (same.length === 0) return { shared, repeated, same: [] };
  const left = countedOnce(copies.filter((copy) => !same.some((each) => each.copy === copy)));
  const as = (source: string): string => repeated.find((each) => each.leftOut.includes(source))?.counts ?? "";
  return {
    ...left,
    same: same.map(({ copy: { fileName, source } }): LeftOutCopy => ({
      fileName,
      why: { kind: "same deals", as: as(source) },
    })),
  };
}

function spanOf({ period }: ManagerCopy): Span {
  return { from: period.start, to: period.end };
}

function targetOf(shared: readonly Shared[]): number | null {
  let sum = 0;
  for (const { copy } of shared) {
    if (copy.period.target === null) return null;
    sum += copy.period.target;
  }
  return sum;
}

function rolledUp(deals: Block, period: PeriodFacts, by: string): Outcome<Rollup> {
  return rollup(deals, [periodOfFacts(period)], { by, view: "single" });
}

function figuresOf(deals: Block, period: PeriodFacts, copies: readonly CountedCopy[]) {
  const span = { from: period.start, to: period.end };
  const luck = Math.max(...copies.map(({ copy }) => bookLuck(copy.luck)));
  return {
    period,
    currency: copies[0]?.copy.currency ?? "",
    luck,
    deals,
    bySource: rolledUp(deals, period, SOURCE),
    byOwner: rolledUp(deals, period, "Owner"),
    range: range(deals, span, { level: LEVEL, luck }),
    odds: period.target === null ? null : odds(deals, span, { target: period.target, luck }),
    course: combinedCourse(copies.map(({ lines }) => lines)),
  };
}
