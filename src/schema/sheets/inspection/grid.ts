import type { PagePart } from "../../plan";
import { FIRST_MEMBER, FIRST_STAGE, ROOM, SHARED, TOP } from "./place";

/** A stretch of folded columns: one for each open stage, in the lines of the team and of its members. */
interface Grid {
  readonly first: string;
  readonly last: string;
  /** What stands above a column of the stage in this row of the page's stages. */
  readonly above: string;
  /** The count of one cell, given the criteria of its member. */
  readonly count: (member: (table: string) => string) => string;
}

const HEAD = String(TOP.reps);
const STAGE = String(TOP.reps + 1);
const MEMBER = String(FIRST_MEMBER);

/** Open deals of a member in a stage; its temperature stands above. */
const OPEN: Grid = {
  first: "Y",
  last: "AF",
  above: "C",
  count: (member) => `COUNTIFS(Pipeline[Status],"Open",Pipeline[Stage],"="&Y$${STAGE}${member("Pipeline")})`,
};

/** Those that stand in it for longer than its norm; the norm stands above. */
const OVER_NORM: Grid = {
  first: "AG",
  last: "AN",
  above: "G",
  count: (member) =>
    `IF(ISNUMBER(AG$${HEAD}),COUNTIFS(Pipeline[Status],"Open",Pipeline[Stage],"="&AG$${STAGE},Pipeline[Days in stage],">"&AG$${HEAD}${member("Pipeline")}),0)`,
};

/** How often a deal of his left it within half a year. */
const LEFT: Grid = {
  first: "AO",
  last: "AV",
  above: "C",
  count: (member) =>
    `COUNTIFS(_Snapshots[Stage before],"="&AO$${STAGE},_Snapshots[Snapshot],">"&${SHARED.halfYearAgo}${member("_Snapshots")})`,
};

const GRIDS = [OPEN, OVER_NORM, LEFT];

/** The last folded column of the page. */
export const LAST_FOLDED = LEFT.last;

function across({ first, last }: Grid, row: string): string {
  return `$${first}${row}:$${last}${row}`;
}

/** How many open deals of a line stand at a temperature. */
export function openAt(temperature: string, row: number): string {
  return `SUMPRODUCT((${across(OPEN, `$${HEAD}`)}="${temperature}")*${across(OPEN, String(row))})`;
}

/** How many open deals of a line stand longer than their stage's norm. */
export function overNorm(row: string): string {
  return `SUM(${across(OVER_NORM, row)})`;
}

/** How often deals of a line left an open stage within half a year. */
export function leftStages(row: string): string {
  return `SUM(${across(LEFT, row)})`;
}

/** The first column of a grid, from which the others are copied: above it what the stage has, its name, team and member. */
function firstColumn({ first, above, count }: Grid): readonly (readonly [string])[] {
  const ofStage = (column: string) =>
    `=INDEX($${column}$${String(FIRST_STAGE)}:$${column}$${String(FIRST_STAGE + ROOM.stages - 1)},COLUMNS($${first}:${first}))`;
  const counted = (member: (table: string) => string) => `IF(${first}$${STAGE}="",0,${count(member)})`;
  return [
    [ofStage(above)],
    [ofStage("T")],
    [`=${counted(() => "")}`],
    [`=IF($B${MEMBER}="",0,${counted((table) => `,${table}[Owner],"="&$B${MEMBER}`)})`],
  ];
}

/** Counts by member and stage, each worked out once; the blocks of the page add them up. */
export const inspectionGrid: PagePart = {
  formulas: GRIDS.map((grid) => ({
    address: `${grid.first}${HEAD}:${grid.first}${MEMBER}`,
    cells: firstColumn(grid),
  })),
  copies: [
    ...GRIDS.map(({ first, last }) => ({
      from: `${first}${HEAD}:${first}${MEMBER}`,
      to: `${first}${HEAD}:${last}${MEMBER}`,
    })),
    {
      from: `${OPEN.first}${MEMBER}:${LAST_FOLDED}${MEMBER}`,
      to: `${OPEN.first}${MEMBER}:${LAST_FOLDED}${String(FIRST_MEMBER + ROOM.members - 1)}`,
    },
  ],
};
