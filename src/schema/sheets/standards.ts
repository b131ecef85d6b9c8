import { date } from "../columns/date";
import { formula } from "../columns/formula";
import { member } from "../columns/member";
import { number } from "../columns/number";
import { text } from "../columns/text";
import { WARNING } from "../emphasis";
import { defineSheet, type Row } from "../sheet";

/** How often the minimum was met in the member's last 8 periods with a figure; half of them make it achievable. */
const ACHIEVABLE =
  '=IF(OR([@KPI]="",[@Minimum]=""),"",LET(measured,(Scorecard[Member]=[@Member])*(Scorecard[KPI]=[@KPI])*(Scorecard[State]<>"no data"),' +
  "n,MIN(8,SUM(measured)),since,LARGE(IF(measured>0,Scorecard[Period]),MAX(1,n))," +
  'met,SUM(measured*(Scorecard[Period]>=since)*(Scorecard[State]<>"Below minimum")),' +
  'IF(n=0,"n = 0",IF(2*met<n,"! ","")&"met "&met&" of "&n)))';

/** Whether the goal came from the member: one that the member did not propose is imposed. */
const GOAL_IS =
  '=IF([@Goal]="","",IF([@[Proposed by rep]]="","imposed",IF([@[Agreed on]]="","proposed","agreed")))';

/** What each member must at least reach, and aims for, on each KPI. */
export const standards = defineSheet({
  name: "Standards",
  about: "What each member must at least reach on each KPI, and the goal that was agreed.",
  key: ["member", "kpi"],
  version: 2,
  up: [{ to: 2, adds: ["achievable", "goalIs"] }],
  columns: {
    member: member({
      header: "Member",
      about: "Whose standard it is.",
      audience: "team",
      width: 116,
      isBold: true,
    }),
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
    minimum: number({
      header: "Minimum",
      about: "The least that is acceptable and can be achieved.",
      audience: "team",
      width: 76,
      highlights: [{ when: '=AND([@KPI]<>"",[@Minimum]="")', show: WARNING }],
    }),
    goal: number({ header: "Goal", about: "What the member works towards.", audience: "team", width: 76 }),
    proposedByRep: number({
      header: "Proposed by rep",
      about: "The goal that the member proposed; a goal without one is imposed.",
      audience: "team",
      width: 76,
    }),
    agreedOn: date({ header: "Agreed on", about: "The day both agreed.", audience: "team" }),
    repInitials: text({
      header: "Rep's initials",
      about: "The member's signature under the agreement.",
      audience: "team",
      width: 66,
      indent: 1,
    }),
    ownInitials: text({
      header: "Your initials",
      about: "The manager's signature under the agreement.",
      audience: "team",
      width: 66,
    }),
    achievable: formula(
      text({
        header: "Achievable",
        about:
          "How often the minimum was met in the last 8 measured periods; marked when in fewer than half: then it is too high, or help is due.",
        audience: "team",
        width: 96,
        highlights: [{ when: '=LEFT([@Achievable],1)="!"', show: WARNING }],
      }),
      ACHIEVABLE,
    ),
    goalIs: formula(
      text({
        header: "Goal is",
        about: "Agreed, proposed by the rep, or imposed: a goal that the rep did not propose.",
        audience: "team",
        width: 84,
        highlights: [{ when: '=[@[Goal is]]="imposed"', show: WARNING }],
      }),
      GOAL_IS,
    ),
  },
  tab: {
    purpose: "What each member must at least reach on each KPI, and the goal you agreed.",
    sentence:
      '=IF(COUNTA(Standards[KPI])=0,"No standard yet: agree a minimum and a goal with each member.",' +
      'COUNTA(Standards[KPI])&" standards; "&COUNTIFS(Standards[KPI],"<>",Standards[Minimum],"=")&" without a minimum, "&' +
      'COUNTIF(Standards[Achievable],"!*")&" met in fewer than half of the last 8 periods, "&COUNTIF(Standards[Goal is],"imposed")&" imposed.")',
    frozenColumns: 2,
    headerHeight: 34,
    visibility: "Hidden",
  },
});

/** What one member must at least reach on one KPI, and aims for. */
export type Standard = Row<typeof standards>;
