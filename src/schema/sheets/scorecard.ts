import { date } from "../columns/date";
import { formula } from "../columns/formula";
import { member } from "../columns/member";
import { number } from "../columns/number";
import { text } from "../columns/text";
import { WARNING } from "../emphasis";
import { PALETTE } from "../palette";
import { defineSheet, type Row } from "../sheet";

/** A figure of Standards for this row's member and KPI; blank when none was agreed. */
function agreed(header: string): string {
  const column = `Standards[${header}]`;
  const pair = "Standards[Member],[@Member],Standards[KPI],[@KPI]";
  return `=IF(COUNTIFS(${pair},${column},"<>")=0,"",SUMIFS(${column},${pair}))`;
}

const STATE =
  '=IF([@KPI]="","",IF([@Actual]="","no data",LET(up,IF(XLOOKUP([@KPI],KPIs[KPI],KPIs[Better],"Higher")="Lower",-1,1),' +
  'IF(AND([@Minimum]<>"",up*([@Actual]-N([@Minimum]))<0),"Below minimum",' +
  'IF(AND([@Goal]<>"",up*([@Actual]-N([@Goal]))>=0),"Goal met",IF(AND([@Minimum]="",[@Goal]=""),"","Between"))))))';

/** What was reached, week by week. */
export const scorecard = defineSheet({
  name: "Scorecard",
  about: "What each member reached on each KPI, one row a week.",
  key: ["period", "member", "kpi"],
  version: 1,
  names: { ScorecardPeriod: "period" },
  columns: {
    period: date({ header: "Period", about: "The Monday of the week that was measured.", audience: "team" }),
    member: member({ header: "Member", about: "Who was measured.", audience: "team", width: 116, indent: 1 }),
    kpi: text({
      header: "KPI",
      about: "The measure, as on KPIs.",
      audience: "team",
      width: 150,
      validation: {
        rule: { list: { inCellDropDown: true, source: "=KpiNames" } },
        style: "Stop",
        message: "Choose a KPI that is listed on KPIs.",
      },
    }),
    actual: number({
      header: "Actual",
      about: "What was reached; blank is no data, never 0.",
      audience: "team",
      width: 76,
    }),
    minimum: formula(
      number({
        header: "Minimum",
        about: "The member's minimum, from Standards.",
        audience: "team",
        width: 76,
      }),
      agreed("Minimum"),
    ),
    goal: formula(
      number({ header: "Goal", about: "The member's goal, from Standards.", audience: "team", width: 76 }),
      agreed("Goal"),
    ),
    state: formula(
      text({
        header: "State",
        about: "Below minimum, between, goal met, or no data.",
        audience: "team",
        width: 110,
        highlights: [
          { when: '=[@State]="Below minimum"', show: WARNING },
          { when: '=[@State]="Goal met"', show: { color: PALETTE.accent, isBold: true } },
        ],
      }),
      STATE,
    ),
  },
  tab: {
    purpose: "What each member reached on each KPI, one row a week. Minimum, goal and state are computed.",
    sentence:
      '=IF(COUNT(Scorecard[Actual])=0,"No figure yet: type what was reached, one row a week.",' +
      'COUNTIFS(Scorecard[State],"Below minimum")&" of "&COUNT(Scorecard[Actual])&" figures are below the minimum.")',
    visibility: "Hidden",
  },
});

/** What one member reached on one KPI in one week. */
export type Score = Row<typeof scorecard>;
