import type { PagePart } from "../../plan";
import { dealsThatWentOn, HALF_YEAR, HAS_WEEK, type Moves, WEEK, wentOn } from "./moves";
import { leftStages, overNorm } from "./grid";
import { FIRST_MEMBER, ROOM, TOP } from "./place";
import { provenShare } from "./proven";
import { eachCell, rowOf, ruledBlock, type RowCells } from "./ruledBlock";
import { AMOUNT_LABEL, averageDays, inUnit, shareOf } from "./words";

/** Whose line it is: criteria for sums, and conditions for arrays. */
interface Whose {
  readonly row: string;
  readonly deals: string;
  readonly history: string;
  readonly isDeal: string;
  readonly isHistory: string;
}

/** Deals that stood open a week ago: those now, without those created since, and those that closed. */
function weekAgo({ row, deals, history }: Whose): string {
  return (
    `C${row}-COUNTIFS(Pipeline[Status],"Open"${deals},Pipeline[Created],">"&${WEEK})` +
    `+COUNTIFS(_Snapshots[Status],"<>Open"${history},_Snapshots[Stage before],"?*",_Snapshots[Snapshot],">"&${WEEK})`
  );
}

/** The cells of a line that hold for the team and for a member alike. */
function lineOf(whose: Whose): RowCells {
  const { row, deals, isDeal, isHistory } = whose;
  const open = `Pipeline[Status],"Open"${deals}`;
  const moves = (since: string): Moves => ({ of: isHistory, since });
  const hasDeals = (formula: string): string => `=IF(N(C${row})=0,"",${formula})`;
  return {
    C: `COUNTIFS(${open})`,
    D: inUnit(`SUMIFS(Pipeline[Amount],${open})`),
    E: averageDays(open),
    F: `IF(C${row}=0,"–",${overNorm(row)}/C${row})`,
    G: hasDeals(provenShare(isDeal, `C${row}`)).slice(1),
    H: `COUNTIFS(${open},Pipeline[Flags],"?*",Pipeline[Flags],"<>Large")`,
    J: leftStages(row),
    K: `IF(J${row}=0,"",${wentOn(moves(HALF_YEAR))})`,
    L: shareOf(`K${row}`, `J${row}`),
    M: `IF(${HAS_WEEK},${dealsThatWentOn(moves(WEEK))},"–")`,
    N: `IF(ISNUMBER(M${row}),IF(V${row}<=0,"–",MIN(1,M${row}/V${row})),"–")`,
    O: `COUNTIFS(${open},Pipeline[Involvement],"Joint")+COUNTIFS(${open},Pipeline[Involvement],"Sponsor")`,
    P: `COUNTIFS(${open},Pipeline[Step is yours],"Yes")`,
    V: weekAgo(whose),
  };
}

const ROW = String(FIRST_MEMBER);
const ALL = String(FIRST_MEMBER - 1);

const TEAM_CELLS = lineOf({ row: ALL, deals: "", history: "", isDeal: "1", isHistory: "1" });
const MEMBER_CELLS = lineOf({
  row: ROW,
  deals: `,Pipeline[Owner],"="&$B${ROW}`,
  history: `,_Snapshots[Owner],"="&$B${ROW}`,
  isDeal: `(Pipeline[Owner]=$B${ROW})`,
  isHistory: `(_Snapshots[Owner]=$B${ROW})`,
});

/** How each member's deals pass the stages; the team stands first. */
export const inspectionReps: readonly PagePart[] = [
  {
    formulas: rowOf(FIRST_MEMBER - 1, {
      B: "Team",
      ...eachCell(TEAM_CELLS, (formula) => `=${formula}`),
    }),
  },
  ruledBlock({
    top: TOP.reps,
    title: "By rep",
    side: `=IF($S$${ROW}>${String(ROOM.members)},$S$${ROW}-${String(ROOM.members)}&IF($S$${ROW}=${String(ROOM.members + 1)}," more owner has"," more owners have")&" no line here","Shares of fewer than 8 are not told")`,
    labels: {
      B: "Owner",
      C: "Open deals",
      D: AMOUNT_LABEL,
      E: "Days in stage",
      F: "Over norm",
      G: "Proven",
      H: "To mend",
      J: "Left a stage",
      K: "Went on",
      L: "Share",
      M: "Went on in 7 days",
      N: "Moved",
      O: "You are part of",
      P: "Next step yours",
    },
    line: {
      B: `=$T${ROW}&""`,
      ...eachCell(MEMBER_CELLS, (formula) => `=IF($B${ROW}="","",${formula})`),
    },
    first: FIRST_MEMBER,
    rows: ROOM.members,
  }),
];
