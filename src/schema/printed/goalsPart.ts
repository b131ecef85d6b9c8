import type { CellBlock } from "../plan";
import { headingPart } from "./headingPart";
import { listLooks } from "./listLooks";
import { oneCell, type PagePart } from "./pagePart";
import { stacked } from "./stacked";

/** As many KPIs as may be active. */
const ROWS = 7;

const LABELS = [
  ["B", "KPI"],
  ["F", "Last 8 figures"],
  ["H", "Last"],
  ["I", "Minimum"],
  ["J", "Goal"],
  ["K", "State"],
] as const;

/** A figure of Standards for the member and the row's KPI; a dash where none was agreed. */
function agreed(who: string, at: string, header: string): string {
  const pair = `Standards[Member],"="&${who},Standards[KPI],$B${at}`;
  return `=IF($B${at}="","",IF(COUNTIFS(${pair},Standards[${header}],"<>")=0,"–",SUMIFS(Standards[${header}],${pair})))`;
}

/** A column of the member's figures on the row's KPI, oldest first, and how many there are, as names of a LET. */
function figures(who: string, at: string, column: string): string {
  const where = `(Scorecard[Member]=${who})*(Scorecard[KPI]=$B${at})*(Scorecard[Actual]<>"")`;
  return `all,SORTBY(FILTER(Scorecard[${column}],${where}),FILTER(Scorecard[Period],${where})),many,ROWS(all)`;
}

function rowOf(who: string, at: string, nth: number): readonly (string | null)[] {
  const blank = `=IF($B${at}="","",`;
  const level = "1+ROUND(7*(v-MIN(v))/MAX(MAX(v)-MIN(v),1E-9),0)";
  return [
    `=IFERROR(INDEX(FILTER(KPIs[KPI],KPIs[Active]="Yes"),${String(nth)})&"","")`,
    null,
    null,
    null,
    `${blank}IFERROR(LET(${figures(who, at, "Actual")},v,INDEX(all,SEQUENCE(MIN(8,many),1,MAX(1,many-7))),IF(many<3,"n = "&many,CONCAT(MID("▁▂▃▄▅▆▇█",${level},1)))),"no data"))`,
    null,
    `${blank}IFERROR(LET(${figures(who, at, "Actual")},INDEX(all,many)),""))`,
    agreed(who, at, "Minimum"),
    agreed(who, at, "Goal"),
    `${blank}IFERROR(LET(${figures(who, at, "State")},INDEX(all,many)),""))`,
  ];
}

function goalRows(who: string): PagePart {
  return (top) => {
    const rows = Array.from({ length: ROWS }, (_, index) => String(top + 1 + index));
    const block: CellBlock = {
      address: `B${rows[0] ?? ""}:K${rows.at(-1) ?? ""}`,
      cells: rows.map((at, index) => rowOf(who, at, index + 1)),
    };
    const last = String(top + ROWS);
    return {
      ...listLooks(top, ROWS),
      cells: LABELS.map(([column, label]) => oneCell(column, top, label)),
      formulas: [block],
      styles: [
        ...listLooks(top, ROWS).styles,
        { address: `H${String(top)}:J${last}`, style: { align: "Right" } },
        { address: `K${String(top)}:K${last}`, style: { align: "Left", indent: 1 } },
      ],
      formats: [{ address: `H${String(top + 1)}:J${last}`, codes: "0.0##" }],
    };
  };
}

/** Every active KPI with the member's trend, the last figure, and the standards that were agreed. */
export function goalsPart(who: string): PagePart {
  return stacked(
    headingPart({
      title: "Goals against minimum",
      side: '=IF(COUNTIFS(KPIs[Active],"Yes")=0,"No KPI counts yet: switch the first on under KPIs, then measure on Scorecard.","")',
    }),
    goalRows(who),
  );
}
