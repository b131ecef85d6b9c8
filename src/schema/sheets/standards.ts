import { date } from "../columns/date";
import { member } from "../columns/member";
import { number } from "../columns/number";
import { text } from "../columns/text";
import { MISSING } from "../emphasis";
import { defineSheet } from "../sheet";

/** What each member must at least reach, and aims for, on each KPI. */
export const standards = defineSheet({
  name: "Standards",
  about: "What each member must at least reach on each KPI, and the goal that was agreed.",
  key: ["member", "kpi"],
  version: 1,
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
      highlights: [{ when: '=AND([@KPI]<>"",[@Minimum]="")', show: MISSING }],
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
  },
  tab: {
    purpose: "What each member must at least reach on each KPI, and the goal you agreed.",
    sentence:
      '=IF(COUNTA(Standards[KPI])=0,"No standard yet: agree a minimum and a goal with each member.",' +
      'COUNTA(Standards[KPI])&" standards; "&COUNTIFS(Standards[KPI],"<>",Standards[Minimum],"=")&" without a minimum.")',
    frozenColumns: 2,
    headerHeight: 34,
    visibility: "Hidden",
  },
});
