import type { CellBlock } from "../../plan";
import { COMPLETE } from "./complete";

function rankBy(header: string): string {
  return `COUNTIF(KPIs[${header}],"<"&KPIs[${header}])`;
}

/** The place of each KPI in the chosen order: its group first, then its row. */
const PLACE =
  "ROW(KPIs[KPI])-ROW(KPIs[[#Headers],[KPI]])+1000*" +
  `IF(KpiOrder="Objective",${rankBy("Objective")},IF(KpiOrder="Perspective",${rankBy("Perspective")},0))`;

function actual(criteria: string): string {
  return `IFERROR(AVERAGEIFS(Scorecard[Actual],${criteria},Scorecard[Period],">="&LastWeeks,Scorecard[Period],"<="&AsOf),"")`;
}

function agreed(header: string): string {
  return `=IFERROR(AVERAGEIFS(Standards[${header}],Standards[Member],E$5,Standards[KPI],$B6),"")`;
}

/** A figure of the KPI's own row in the table of definitions. */
function defined(header: string): string {
  return `INDEX(KPIs[${header}],$Z6)`;
}

/**
 * The numbers behind the words of one KPI, three rows in folded columns. Y: the team's average, target and baseline; Z: the
 * KPI's row in its table, 1 or −1 for which way is better, and the unit; from AA a member's average, minimum and goal.
 */
export const BOARD_FACTS: CellBlock = {
  address: "Y6:AA8",
  cells: [
    [
      `=IF($Z6="","",${actual("Scorecard[KPI],$B6")})`,
      `=IFERROR(MOD(SMALL(IF(${COMPLETE},${PLACE},""),(ROWS($A$6:$A6)+2)/3),1000),"")`,
      `=IF(OR(E$5="",$Z6=""),"",${actual("Scorecard[Member],E$5,Scorecard[KPI],$B6")})`,
    ],
    [
      `=IF($Z6="","",${defined("Target")})`,
      `=IF($Z6="","",IF(${defined("Better")}="Lower",-1,1))`,
      agreed("Minimum"),
    ],
    [`=IF($Z6="","",${defined("Baseline")})`, `=IF($Z6="","",${defined("Unit")}&"")`, agreed("Goal")],
  ],
};
