import { typedText } from "../../../kit/typedText";
import { TEXT_FORMAT } from "../../columns/text";
import type { CellBlock, FormattedRange, PagePart, StyledRange } from "../../plan";
import type { RowShift } from "../../derive/movedDown";
import type { Setup } from "../../setup";
import { PALETTE } from "../../palette";
import { bestCaseSum, closedSum, commitSum, INCOMPLETE, pipelineSum, weightedSum, type Whose } from "./sums";
import { lastCall } from "./lastCall";
import type { Unit } from "./unit";

/** The row of the team; owners follow below it. */
export const TEAM_ROW = 7;
/** Owners for whom the page has room before what stands below moves down. */
const ROOM = 8;

const LABELS = [
  "Owner",
  "Target",
  "Closed",
  "Closed %",
  "Commit",
  "Best case",
  "Pipeline",
  "In play",
  "Weighted",
  "Rep's call",
  "Cover",
];

/** The last row of the roll-up, with room for eight owners at least. */
export function lastOwnerRow(owners: readonly string[]): number {
  return TEAM_ROW + Math.max(ROOM, owners.length);
}

/** The plain words of the roll-up: heads and owners. */
function rollUpCells({ owners }: Setup): readonly CellBlock[] {
  const names = ["Team", ...owners.map((owner) => (owner === "" ? "(blank)" : typedText(owner)))];
  return [
    { address: "B5", cells: [["Roll-up by owner"]] },
    { address: "B6:L6", cells: [LABELS] },
    {
      address: `B${String(TEAM_ROW)}:B${String(TEAM_ROW + owners.length)}`,
      cells: names.map((name) => [name]),
    },
  ];
}

/** Whose line it is, and the two figures that are looked up rather than summed. */
interface Line {
  readonly whose: Whose;
  readonly target: string;
  readonly call: string;
}

/** One line of figures, from target to cover. */
function figures(row: number, { whose, target, call }: Line): readonly string[] {
  const at = String(row);
  return [
    target,
    closedSum(whose),
    `=IF(N(C${at})=0,"",D${at}/C${at})`,
    commitSum(whose),
    bestCaseSum(whose),
    pipelineSum(whose),
    `=D${at}+F${at}+G${at}+H${at}`,
    weightedSum(whose, `D${at}`),
    call,
    `=IF(N(C${at})=0,"",IF(C${at}-D${at}<=0,"met",(F${at}+G${at}+H${at})/(C${at}-D${at})))`,
  ];
}

function teamFigures(last: number): readonly string[] {
  const reps = `K${String(TEAM_ROW + 1)}:K${String(last)}`;
  const call = `=IF(COUNT(${reps})=0,"",SUM(${reps}))`;
  return figures(TEAM_ROW, { whose: "team", target: "=PeriodTarget", call });
}

function ownerFigures(row: number): readonly string[] {
  const owner = `$B${String(row)}`;
  const target = `SUMIFS(Targets[Target],Targets[Period],Period,Targets[Member],"="&${owner})`;
  return figures(row, {
    whose: { cell: owner },
    target: `=LET(own,${target},IF(own=0,"",own))`,
    call: lastCall(owner),
  });
}

/** The roll-up's formulas: the team first, then each owner from row 8. */
function rollUpFormulas({ owners }: Setup, unit: Unit): readonly CellBlock[] {
  const last = lastOwnerRow(owners);
  const lines = [teamFigures(last), ...owners.map((_, index) => ownerFigures(TEAM_ROW + 1 + index))];
  return [
    {
      address: "L5",
      cells: [
        [
          `=TEXTJOIN("; ",TRUE,TRIM("${unit.mark} "&BookCurrency),"owners A–Z","Most likely is in Best case")`,
        ],
      ],
    },
    { address: `C${String(TEAM_ROW)}:L${String(TEAM_ROW + owners.length)}`, cells: lines },
    { address: `B${String(last + 1)}`, cells: [[INCOMPLETE]] },
    { address: "S2", cells: [[checkFormula(last)]] },
  ];
}

/** An owner who is missing here makes the owners fall short of the team. */
function checkFormula(last: number): string {
  return `="Check "&ROUND(SUM(I${String(TEAM_ROW + 1)}:I${String(last)})-I${String(TEAM_ROW)},2)&": the owners add up to the team"`;
}

/** The roll-up's number formats: names are texts whatever they look like, amounts in the page's unit, a dash where nothing is open. */
function rollUpFormats({ owners }: Setup, { scale }: Unit): readonly FormattedRange[] {
  const last = String(lastOwnerRow(owners));
  const amount = `#,##0${scale};"−"#,##0${scale};"–"`;
  const columns = { "C:D": `#,##0${scale}`, "E:E": "0 %", "F:K": amount, "L:L": '0.0"×"' };
  const figuresIn = Object.entries(columns).map(([columnsFromTo, codes]) => {
    const [from, to] = columnsFromTo.split(":");
    return { address: `${from ?? ""}${String(TEAM_ROW)}:${to ?? ""}${last}`, codes };
  });
  const names = { address: `B${String(TEAM_ROW + 1)}:B${last}`, codes: TEXT_FORMAT };
  return owners.length === 0 ? figuresIn : [names, ...figuresIn];
}

/** The roll-up's looks. */
function rollUpStyles({ owners }: Setup): readonly StyledRange[] {
  const team = String(TEAM_ROW);
  const last = String(lastOwnerRow(owners));
  const below = String(lastOwnerRow(owners) + 1);
  return [
    { address: `C${team}:L${last}`, style: { align: "Right" } },
    { address: `B${team}:L${last}`, style: { line: PALETTE.line } },
    { address: `B${team}:L${team}`, style: { isBold: true, fill: PALETTE.soft } },
    { address: `B${below}`, style: { color: PALETTE.warn, isBold: true, size: 9 } },
  ];
}

/** How what stands below the roll-up begins, and on which row while the team has room. */
export const LOWER_HALF = { head: "Why it moved", row: 17 } as const;

/** How far what stands below the roll-up is moved down by a team that needs more room. */
export function lowerHalfShift({ owners }: Pick<Setup, "owners">): RowShift {
  return { from: TEAM_ROW + ROOM + 1, by: Math.max(0, owners.length - ROOM) };
}

/** The roll-up: the team, then each owner. */
export function rollUp(setup: Setup, unit: Unit): PagePart {
  return {
    cells: rollUpCells(setup),
    formulas: rollUpFormulas(setup, unit),
    formats: rollUpFormats(setup, unit),
    styles: rollUpStyles(setup),
  };
}
