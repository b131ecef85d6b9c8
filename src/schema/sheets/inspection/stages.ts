import type { PagePart } from "../../plan";
import { down, FIRST_STAGE, ROOM, SHARED, TOP } from "./place";
import { HALF_YEAR, HAS_WEEK, WEEK, wentOn } from "./moves";
import { provenShare } from "./proven";
import { rowOf, ruledBlock, type RowCells } from "./ruledBlock";
import { AMOUNT_LABEL, averageDays, inUnit, shareOf } from "./words";

const R = String(FIRST_STAGE);
const NEXT = String(FIRST_STAGE + 1);

const HERE = `Pipeline[Stage],"="&$B${R},Pipeline[Status],"Open"`;
const OUT = `_Snapshots[Stage before],"="&$B${R}`;
const OF_STAGE = `(_Snapshots[Stage before]=$B${R})`;

/** A column of the stage on Settings. */
function setting(column: string): string {
  return `XLOOKUP($B${R},Stages[Stage],Stages[${column}],"")`;
}

/** Blank on a line without a stage. */
function ofStage(formula: string): string {
  return `=IF($B${R}="","",${formula})`;
}

/** Deals that stood here a week ago: those now, without those that came since, and those that left. */
const WEEK_AGO =
  `D${R}-COUNTIFS(_Snapshots[Stage],"="&$B${R},_Snapshots[Status],"Open",_Snapshots[Stage before],"?*",_Snapshots[Snapshot],">"&${WEEK})` +
  `-COUNTIFS(${HERE},Pipeline[Created],">"&${WEEK})+COUNTIFS(${OUT},_Snapshots[Snapshot],">"&${WEEK})`;

const LINE: RowCells = {
  B: `=$T${R}&""`,
  C: ofStage(`${setting("Temperature")}&""`),
  D: ofStage(`COUNTIFS(${HERE})`),
  E: ofStage(inUnit(`SUMIFS(Pipeline[Amount],${HERE})`)),
  F: `=IF(N(D${R})=0,"",${averageDays(HERE)})`,
  G: ofStage(`IF(N(${setting("Norm days")})=0,"–",${setting("Norm days")})`),
  H: `=IF(N(G${R})=0,"",COUNTIFS(${HERE},Pipeline[Days in stage],">"&G${R}))`,
  J: ofStage(`COUNTIFS(${OUT},_Snapshots[Snapshot],">"&${HALF_YEAR})`),
  K: `=IF(N(J${R})=0,"",${wentOn({ of: OF_STAGE, since: HALF_YEAR })})`,
  L: ofStage(shareOf(`K${R}`, `J${R}`)),
  M: ofStage(
    `IF(ISNUMBER(L${R}),L${R}*IF($T${NEXT}="",1,N(M${NEXT})),IF(N(${setting("Probability")})=0,"–",${setting("Probability")}))`,
  ),
  N: ofStage(`IF(${HAS_WEEK},${wentOn({ of: OF_STAGE, since: WEEK })},"–")`),
  O: `=IF(ISNUMBER(N${R}),IF(V${R}<=0,"–",MIN(1,N${R}/V${R})),"")`,
  P: `=IF(N(D${R})=0,"",${provenShare(`(Pipeline[Stage]=$B${R})`, `D${R}`)})`,
  U: `=IF(AND(N(M${R})>0,N(G${R})>0),G${R}/M${R},0)`,
  V: ofStage(WEEK_AGO),
};

const ALL = String(FIRST_STAGE - 1);

function sum(column: string): string {
  return `SUM(${down(column, FIRST_STAGE, ROOM.stages)})`;
}

const TEAM: RowCells = {
  B: "All stages",
  D: `=${SHARED.open}`,
  E: `=${inUnit(SHARED.openAmount)}`,
  F: `=${averageDays('Pipeline[Status],"Open"')}`,
  H: `=${sum("H")}`,
  J: `=${sum("J")}`,
  K: `=${sum("K")}`,
  L: `=${shareOf(`K${ALL}`, `J${ALL}`)}`,
  N: `=IF(${HAS_WEEK},${sum("N")},"–")`,
  O: `=IF(ISNUMBER(N${ALL}),IF(${sum("V")}<=0,"–",MIN(1,N${ALL}/${sum("V")})),"–")`,
  P: `=IF(${SHARED.open}=0,"–",${provenShare("1", SHARED.open)})`,
};

const OPEN_STAGES = 'COUNTIFS(Stages[Kind],"Open",Stages[Stage],"?*")';

/** The process before its deals: what stands where and for how long, and how it moves on. */
export const inspectionStages: readonly PagePart[] = [
  { formulas: rowOf(FIRST_STAGE - 1, TEAM) },
  ruledBlock({
    top: TOP.stages,
    title: "The process, stage by stage",
    side: `=IF(${OPEN_STAGES}>${String(ROOM.stages)},${OPEN_STAGES}-${String(ROOM.stages)}&IF(${OPEN_STAGES}=${String(ROOM.stages + 1)}," more open stage has"," more open stages have")&" no line here. ","")&IF(N(${SHARED.history})=0,"Moves are told once the book has seen deals move",IF(${sum("J")}=0,"No deal has left a stage since the first import","Left and went on: the last 26 weeks"))`,
    labels: {
      B: "Stage",
      C: "Warmth",
      D: "Open deals",
      E: AMOUNT_LABEL,
      F: "Days in it",
      G: "Norm days",
      H: "Over norm",
      J: "Left it",
      K: "Went on",
      L: "Share",
      M: "Chance to win",
      N: "Went on in 7 days",
      O: "Moved",
      P: "Proven",
    },
    line: LINE,
    first: FIRST_STAGE,
    rows: ROOM.stages,
  }),
];
