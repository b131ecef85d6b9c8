import { defineSheet, type Row } from "../sheet";
import { growthColumns } from "./talent/growthColumns";
import { lensColumns } from "./talent/lensColumns";
import { pathColumns } from "./talent/pathColumns";
import { profileColumns } from "./talent/profileColumns";
import { recordColumns } from "./talent/recordColumns";

/** How many members were looked at lately, and how many territories have a plan of this quarter. */
const FRESH =
  'COUNTIFS(Talent[Member],"?*",Talent[Strengths],"?*",Talent[Weaknesses],"?*",Talent[Assessed on],">="&INT(AsOf)-AssessmentDays)' +
  '&" of "&n&" with strength and weakness seen within "&AssessmentDays&" days, "&' +
  'COUNTIFS(Talent[Member],"?*",Talent[Territory plan],"?*",Talent[Plan updated],">="&QuarterFrom)&" with a territory plan of this quarter."';

/** The team, for the manager alone: every column is private. */
export const talent = defineSheet({
  name: "Talent 🔒",
  table: "Talent",
  about: "Who is on the team, what each does well, and what you owe each of them.",
  key: "member",
  version: 6,
  up: [
    {
      to: 2,
      adds: [
        "planUpdated",
        "cadence",
        "decidesPrice",
        "decidesTerms",
        "decidesResources",
        "decidesPlan",
        "delegationOn",
        "pathCheck",
      ],
    },
    { to: 4, adds: ["wayAskedOn", "delegationBefore", "delegationLine", "whitespace"] },
    { to: 6, adds: ["optimism", "style", "aggressiveness", "relationship"] },
  ],
  names: { Members: "member" },
  columns: { ...profileColumns, ...growthColumns, ...pathColumns, ...recordColumns, ...lensColumns },
  tab: {
    purpose:
      "Who is on the team, what each does well, and what you owe each of them. Hiding is not security; only the copy is.",
    sentence:
      '=LET(n,COUNTA(Talent[Member]),up,COUNTIFS(Talent[Path],"Coach up"),out,COUNTIFS(Talent[Path],"Coach out"),' +
      'risk,COUNTIFS(Talent[Retention risk],">="&RiskLimit,Talent[Retention plan],"="),' +
      'IF(n=0,"Nobody listed yet: start with the people on your team.",' +
      'n&" members; "&up&" to coach up, "&out&" to coach out; "&risk&" at risk of leaving without a plan. "&' +
      `${FRESH}&` +
      'IF(COUNTIFS(Talent[Path check],"?*")=0,""," A path lacks something: "&XLOOKUP("?*",Talent[Path check],Talent[Member],"",2)&", "&XLOOKUP("?*",Talent[Path check],Talent[Path check],"",2)&".")))',
    frozenColumns: 1,
    headerHeight: 34,
  },
});

/** One member of the team. */
export type Member = Row<typeof talent>;
