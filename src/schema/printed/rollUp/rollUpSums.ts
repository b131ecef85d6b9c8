import { columnLetters } from "../../../kit/columnLetters";
import type { CellBlock } from "../../plan";
import type { RollUpFacts } from "./rollUpFacts";
import { firstOf, type RollUpPlace } from "./rollUpPlace";

/** Where the first and last day of the period stand. */
const FROM = "$C$3";
const TO = "$E$3";

/** The columns in which the deals stand; what a deal counts as and the day on which it counts come last. */
const COLUMN = { source: "B", owner: "F", amount: "L", chance: "M", part: "O", day: "P" } as const;

/** Gives the cells of a column of the deals. */
type DealCells = (column: string) => string;

function dealCells(place: RollUpPlace, count: number): DealCells {
  const first = firstOf(place.deals);
  const last = first + Math.max(count, 1) - 1;
  return (column) => `$${column}$${String(first)}:$${column}$${String(last)}`;
}

/** What a deal counts as, and the day on which it counts: a won one's closing, else its close date. */
export function dealFormulas(facts: RollUpFacts, place: RollUpPlace): readonly CellBlock[] {
  if (facts.deals.length === 0) return [];
  const first = firstOf(place.deals);
  const cells = facts.deals.map((_, at) => {
    const row = String(first + at);
    return [
      `=IF(I${row}="Won","Closed",IF(I${row}="Open",IF(H${row}="","Pipeline",IF(H${row}="Most likely","Best case",H${row})),""))`,
      `=INT(N(IF(AND(I${row}="Won",N${row}<>""),N${row},K${row})))`,
    ];
  });
  return [{ address: `O${String(first)}:P${String(first + cells.length - 1)}`, cells }];
}

/** The rows of the roll-up: all teams, each team, and below them each owner. */
export function sumFormulas(facts: RollUpFacts, place: RollUpPlace): readonly CellBlock[] {
  const cells = dealCells(place, facts.deals.length);
  const all = firstOf(place.teams);
  const teams = facts.sources.map((_, at) => sums(cells, { row: all + 1 + at, by: COLUMN.source }));
  const owners = facts.owners.map((_, at) =>
    sums(cells, { row: firstOf(place.owners) + at, by: COLUMN.owner }),
  );
  const whole = sums(cells, { row: all });
  return [
    { address: `C${String(all)}`, cells: [[targetSum(all + 1, facts.sources.length)]] },
    block("D", all, [whole, ...teams]),
    block(
      "J",
      all,
      [whole, ...teams].map((_, at) => [cover(all + at)]),
    ),
    ...(owners.length === 0 ? [] : [block("D", firstOf(place.owners), owners)]),
  ];
}

function block(left: string, top: number, cells: readonly (readonly string[])[]): CellBlock {
  const right = columnLetters(left.charCodeAt(0) - 65 + (cells[0]?.length ?? 1) - 1);
  return { address: `${left}${String(top)}:${right}${String(top + cells.length - 1)}`, cells };
}

/** Without one team's target there is none of all. */
function targetSum(first: number, count: number): string {
  const each = `C${String(first)}:C${String(first + count - 1)}`;
  return `=IF(COUNT(${each})<ROWS(${each}),"",SUM(${each}))`;
}

interface SumPlace {
  readonly row: number;
  /** The deals' column that the row's name is looked for in; all deals without one. */
  readonly by?: string;
}

/** Closed, commit, best case, pipeline, in play and weighted. */
function sums(cells: DealCells, { row, by }: SumPlace): readonly string[] {
  const at = String(row);
  const name = `IF($B${at}="(blank)","",$B${at})`;
  const whose = by === undefined ? "" : `,${cells(by)},"="&${name}`;
  const part = (word: string): string =>
    `=SUMIFS(${cells(COLUMN.amount)},${cells(COLUMN.part)},"${word}",${cells(COLUMN.day)},">="&${FROM},${cells(COLUMN.day)},"<="&${TO}${whose})`;
  const counts = ["Commit", "Best case", "Pipeline"]
    .map((word) => `(${cells(COLUMN.part)}="${word}")`)
    .join("+");
  const days = `(${cells(COLUMN.day)}>=${FROM})*(${cells(COLUMN.day)}<=${TO})`;
  const theirs = by === undefined ? "" : `*(${cells(by)}=${name})`;
  const weighted = `=D${at}+ROUND(SUMPRODUCT((${counts})*${days}${theirs},${cells(COLUMN.amount)},${cells(COLUMN.chance)}),2)`;
  const inPlay = `=SUM(D${at}:G${at})`;
  return [...["Closed", "Commit", "Best case", "Pipeline"].map(part), inPlay, weighted];
}

/** Open deals over what is left to close. */
function cover(row: number): string {
  const at = String(row);
  return `=IF(N(C${at})=0,"",IF(C${at}-D${at}<=0,"met",SUM(E${at}:G${at})/(C${at}-D${at})))`;
}

/** The waterfall's sums over the sources, its closing, taken from the roll-up above, and its check. */
export function courseFormulas(facts: RollUpFacts, place: RollUpPlace): readonly CellBlock[] {
  const first = firstOf(place.course);
  const last = columnLetters(3 + facts.sources.length);
  const row = (at: number): string => String(first + at);
  const sumsOf = facts.lines.map((_, at) => [`=ROUND(SUM(E${row(at)}:${last}${row(at)}),2)`]);
  const closing = facts.lines.length;
  const all = firstOf(place.teams);
  const closings = [-1, ...facts.sources.keys()].map((at) => `=$H$${String(all + 1 + at)}`);
  const checks = closings.map((_, at) => {
    const column = columnLetters(3 + at);
    return `=ROUND(SUM(${column}${row(0)}:${column}${row(closing - 1)})-${column}${row(closing)},2)`;
  });
  return [
    { address: `D${row(0)}:D${row(closing - 1)}`, cells: sumsOf },
    { address: `D${row(closing)}:${last}${row(closing + 1)}`, cells: [closings, checks] },
  ];
}
