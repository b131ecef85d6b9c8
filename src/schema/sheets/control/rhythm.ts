import { QUIET_WARNING } from "../../emphasis";
import type { CellBlock, PagePart } from "../../plan";
import type { ControlBlock } from "./block";
import { framed, HEAD_ROWS, type Frame } from "./frame";
import { rowsOf } from "./rowsOf";

const MEMBERS = 12;

/** Ride-alongs that each member gets in a quarter, by the days between two on Settings. */
const RIDES = "MAX(1,ROUND(91/RideAlongDays,0))";

/** Talks of a type with the row's member since a day; what is planned for later does not count yet. */
function talks(type: string, since: string, row: string): string {
  return `COUNTIFS(Coaching[Member],$B${row},Coaching[Type],"${type}",Coaching[Date],"${since},Coaching[Date],"<="&AsOf`;
}

/** Last day of a one-on-one, the days between two, ride-alongs with both notes this quarter, and recent call reviews. */
function factsOf(row: string, nth: string): readonly string[] {
  return [
    `=IF($B${row}="",0,MAXIFS(Coaching[Date],Coaching[Member],$B${row},Coaching[Type],"1?1",Coaching[Date],"<="&AsOf))`,
    `=IF($B${row}="","",IF(N(INDEX(Talent[1:1 every],${nth}))>0,INDEX(Talent[1:1 every],${nth}),OneOnOneDays))`,
    `=IF($B${row}="","",${talks("Ride-along", '>="&QuarterFrom', row)},Coaching[Before],"?*",Coaching[After],"?*"))`,
    `=IF($B${row}="","",${talks("Call review", '>"&INT(AsOf)-CallReviewDays', row)}))`,
  ];
}

function lineOf(row: string, nth: string, isFirst: boolean): readonly string[] {
  const none = isFirst ? '"List your team on Talent"' : '""';
  const over = `INT(AsOf)-INT($P${row})-$Q${row}`;
  return [
    `=IFERROR(INDEX(Talent[Member],${nth})&"","")`,
    `=IF($B${row}="","",IF($P${row}=0,"never",INT(AsOf)-INT($P${row})))`,
    `=IF(OR($B${row}="",$P${row}=0),"",INT($P${row})+$Q${row})`,
    `=IF($B${row}="","",$R${row}&" of "&${RIDES})`,
    `=IF($B${row}="","",$S${row})`,
    `=IF($B${row}="",${none},TEXTJOIN(" · ",TRUE,IF($P${row}=0,"first 1:1",IF(${over}>OneOnOneGrace,"1:1 "&${over}&" d over","")),` +
      `IF($R${row}<${RIDES},"ride-along",""),IF($S${row}=0,"call","")))`,
  ];
}

function formulas(from: number): readonly CellBlock[] {
  const rows = Array.from({ length: MEMBERS }, (_, index) => ({
    row: String(from + index),
    nth: String(index + 1),
    isFirst: index === 0,
  }));
  const to = from + MEMBERS - 1;
  return [
    {
      address: rowsOf("B:G", from, to),
      cells: rows.map(({ row, nth, isFirst }) => lineOf(row, nth, isFirst)),
    },
    { address: rowsOf("P:S", from, to), cells: rows.map(({ row, nth }) => factsOf(row, nth)) },
  ];
}

function part(top: number): PagePart {
  const from = top + HEAD_ROWS;
  const to = from + MEMBERS - 1;
  const at = String(from);
  const frame: Frame = {
    side: "left",
    title: "Coaching rhythm",
    note: "Days between two stand on Settings, a member's own on Talent",
    labels: ["Member", "1:1 days ago", "Next 1:1", "Ride-alongs", "Call rev.", "Due now"],
  };
  return framed(
    frame,
    { top, rows: MEMBERS },
    {
      formulas: formulas(from),
      styles: [
        { address: rowsOf("C:F", from - 1, to), style: { align: "Right" } },
        { address: rowsOf("G", from - 1, to), style: { align: "Left", indent: 1 } },
      ],
      formats: [{ address: rowsOf("D", from, to), codes: "d mmm" }],
      highlights: [
        {
          address: rowsOf("C:D", from, to),
          formula: `=AND($B${at}<>"",OR($C${at}="never",N($C${at})>N($Q${at})+OneOnOneGrace))`,
          ...QUIET_WARNING,
        },
        {
          address: rowsOf("E", from, to),
          formula: `=AND($B${at}<>"",N($R${at})<${RIDES})`,
          ...QUIET_WARNING,
        },
        { address: rowsOf("F", from, to), formula: `=AND($B${at}<>"",N($S${at})=0)`, ...QUIET_WARNING },
      ],
    },
  );
}

/** Each member with the last and the next one-on-one, ride-alongs of the quarter, call reviews, and what is due. */
export const rhythmBlock: ControlBlock = { rows: MEMBERS, part };
