import { PALETTE } from "../../palette";
import type { PagePart } from "../../plan";
import { shortDay } from "../home/words";
import { down, FIRST_MEMBER, fixed, ROOM, SHARED, TOP } from "./place";
import { rowOf, ruledBlock } from "./ruledBlock";
import { cut, shareOf } from "./words";

const ROW = TOP.commits + 2;
const R = String(ROW);

/** Promises that are looked at, the last due first; of a busier team the older ones are left out. */
const MOST = 200;
const PLACES = fixed("U", ROW, MOST);
const OWNERS = fixed("V", ROW, MOST);
const OUTCOMES = fixed("W", ROW, MOST);

/** Each deal and close date that history shows as Commit is one promise, made on the first day that it stood there. */
const PROMISES =
  '=IFERROR(LET(is,(_Snapshots[Category]="Commit")*(_Snapshots[Status]="Open")*ISNUMBER(_Snapshots[Close date])*' +
  `(_Snapshots[Close date]<INT(AsOf))*(_Snapshots[Close date]>=${SHARED.halfYearAgo}),` +
  "at,FILTER(SEQUENCE(ROWS(is)),is),due,FILTER(_Snapshots[Close date],is)," +
  'what,FILTER(_Snapshots[Deal ID],is)&"|"&due,first,MATCH(what,what,0)=SEQUENCE(ROWS(at)),' +
  `all,SORTBY(FILTER(at,first),FILTER(due,first),-1),IFERROR(INDEX(all,SEQUENCE(${String(MOST)})),"")),"")`;

function ofPromises(figure: string): string {
  return `=LET(at,IF(${PLACES}="",1,${PLACES}),IF(${PLACES}="","",${figure}))`;
}

const WON_ON =
  'XLOOKUP(INDEX(_Snapshots[Deal ID],at),Pipeline[Deal ID],IF(Pipeline[Status]="Won",' +
  'IF(Pipeline[Closed on]<>"",Pipeline[Closed on],Pipeline[Close date]),"never"),"never")';

/** Kept is what was won by the promised day. */
const OUTCOME = ofPromises(
  `IF(${WON_ON}="never","not won",IF(${WON_ON}<INDEX(_Snapshots[Close date],at)+1,"kept","late"))`,
);

const OWNER = ofPromises("INDEX(_Snapshots[Owner],at)");

const TEAM =
  `=LET(due,COUNT(${PLACES}),kept,COUNTIF(${OUTCOMES},"kept"),IF(due=0,"No promise has come due since "&${shortDay(SHARED.halfYearAgo)},` +
  `"Team: "&kept&" of "&IF(due=${String(MOST)},"the last ","")&due&" kept since "&${shortDay(SHARED.halfYearAgo)}))`;

function ofOwner(formula: string): string {
  return `=IF($B${R}="","",${formula})`;
}

function outcomes(outcome: string): string {
  return ofOwner(`COUNTIFS(${OWNERS},"="&$B${R},${OUTCOMES},"${outcome}")`);
}

function promised(header: string): string {
  return `INDEX(_Snapshots[${header}],$U${R})`;
}

function ofPromise(formula: string): string {
  return `=IF(N($U${R})=0,"",${formula})`;
}

const LINES = ROOM.list;
const HEAD = `J${String(TOP.commits)}`;

const LOOKS: PagePart = {
  styles: [
    { address: HEAD, style: { size: 11, isBold: true } },
    { address: down("B:P", ROW, LINES), style: { line: PALETTE.line } },
    { address: down("B", ROW, LINES), style: { isBold: true } },
    {
      address: down("B:P", ROW - 1, 1),
      style: {
        ...{ size: 9, isBold: true, color: PALETTE.sub, line: PALETTE.line },
        ...{ valign: "Bottom", isWrapped: true },
      },
    },
    {
      address: `${down("C:H", ROW - 1, LINES + 1)},${down("N:O", ROW - 1, LINES + 1)}`,
      style: { align: "Right" },
    },
    { address: down("P", ROW - 1, LINES + 1), style: { align: "Left", indent: 1 } },
  ],
  mergedRows: [down("J:K", ROW - 1, LINES + 1), down("L:M", ROW - 1, LINES + 1)],
  formats: [
    { address: down("G", ROW, LINES), codes: "0 %" },
    { address: down("N:O", ROW, LINES), codes: "d mmm yy" },
  ],
};

/** What was committed and has come due: kept or not, by rep and promise by promise. */
export const inspectionCommits: readonly PagePart[] = [
  ruledBlock({
    top: TOP.commits,
    title: "Commits kept",
    side: TEAM,
    labels: {
      B: "Owner",
      C: "Came due",
      D: "Kept",
      E: "Won late",
      F: "Not won",
      G: "Share kept",
      H: "Promised now",
      J: "Deal",
      L: "Owner",
      N: "Promised on",
      O: "To close by",
      P: "Outcome",
    },
    line: {
      B: `=B${String(FIRST_MEMBER)}`,
      C: ofOwner(`COUNTIFS(${OWNERS},"="&$B${R})`),
      D: outcomes("kept"),
      E: outcomes("late"),
      F: outcomes("not won"),
      G: ofOwner(shareOf(`D${R}`, `C${R}`)),
      H: ofOwner(`COUNTIFS(Pipeline[Owner],"="&$B${R},Pipeline[Status],"Open",Pipeline[Category],"Commit")`),
      J: ofPromise(
        cut(`XLOOKUP(${promised("Deal ID")},Pipeline[Deal ID],Pipeline[Deal],${promised("Deal ID")})`, 20),
      ),
      L: ofPromise(cut(`$V${R}`, 18)),
      N: ofPromise(promised("Snapshot")),
      O: ofPromise(promised("Close date")),
      P: ofPromise(`$W${R}`),
    },
    first: ROW,
    rows: LINES,
  }),
  {
    cells: [{ address: HEAD, cells: [["Promise by promise, the last due first"]] }],
    formulas: rowOf(ROW, { U: PROMISES, V: OWNER, W: OUTCOME }),
  },
  LOOKS,
];
