import { CANDIDATE_STAGES } from "../../../terms/candidateStages";
import type { PagePart } from "../../plan";
import { day, shortDay } from "./words";

/** Days since the last 1:1, and those after which it is overdue: the member's own rhythm, or that of Settings. */
const SINCE = "INT(AsOf)-Talent[Last 1:1]";
const GRACE = "IF(ISNUMBER(Talent[1:1 every]),Talent[1:1 every],OneOnOneDays)+OneOnOneGrace";

/** How much a member needs the manager: a decision, somebody who may leave, a 1:1 that did not happen, weak figures. */
const NEED =
  "3*IF(ISNUMBER(Talent[Decision due]),Talent[Decision due]-INT(AsOf)<=14,0)+" +
  '2*IF(ISNUMBER(Talent[Retention risk]),(Talent[Retention risk]>=RiskLimit)*(Talent[Retention plan]=""),0)+' +
  `2*IF(ISNUMBER(Talent[Last 1:1]),${SINCE}>${GRACE},0)+` +
  "0.1*SUMIF(KPIs!$E$5:$L$5,Talent[Member],KPIs!$E$27:$L$27)";

const PLACE =
  `=IFERROR(1000-MOD(LARGE(IF((Talent[Member]<>"")*((${NEED})>0),` +
  `ROUND(10*(${NEED}),0)*1000+1000-(ROW(Talent[Member])-ROW(Talent[[#Headers],[Member]])),""),ROWS(T$60:T60)),1000),"")`;

/** A cell of the member's row on Talent. */
function own(header: string): string {
  return `INDEX(Talent[${header}],$W60)`;
}

const OWN_GRACE = `IF(N(${own("1:1 every")})>0,${own("1:1 every")},OneOnOneDays)+OneOnOneGrace`;
const OVERDUE = `AND(ISNUMBER(${own("Last 1:1")}),INT(AsOf)-N(${own("Last 1:1")})>${OWN_GRACE})`;
const DECIDES = `AND(ISNUMBER(${own("Decision due")}),N(${own("Decision due")})-INT(AsOf)<=14)`;
const MAY_LEAVE = `AND(N(${own("Retention risk")})>=RiskLimit,${own("Retention plan")}="")`;

/** For each line: the place on Talent, how many minimums are missed, and whether a 1:1, a decision or a plan is due. */
const FOUND = [
  PLACE,
  `=IF($W60="",0,IFERROR(INDEX(KPIs!$E$27:$L$27,MATCH(${own("Member")},KPIs!$E$5:$L$5,0)),0))`,
  `=IF($W60="",FALSE,${OVERDUE})`,
  `=IF($W60="",FALSE,${DECIDES})`,
  `=IF($W60="",FALSE,${MAY_LEAVE})`,
];

const WHO = `=IF($W60="","",${own("Member")}&"")`;
const WHY =
  `=IF($W60="","",TEXTJOIN("; ",TRUE,IF($Z60,"decision due "&${shortDay(own("Decision due"))},""),` +
  'IF($AA60,"may leave, no plan",""),' +
  `IF($Y60,"1:1 "&INT(AsOf)-INT(${own("Last 1:1")})&" days ago",""),` +
  'IF($X60>0,$X60&IF($X60=1," KPI low"," KPIs low"),"")))';
const WHAT =
  `=IF($W60="","",IF($Z60,"Decide by "&${day(own("Decision due"))},` +
  'IF($AA60,"Agree a plan to stay",IF($Y60,"1:1 this week","Coach the weakest KPI"))))';

/** Seats that stand empty, beside the candidates who are still in play; the latter are none without the pack People. */
const OPEN_SEATS = "N(Seats)-COUNTA(Talent[Member])";
const IN_PLAY = CANDIDATE_STAGES.slice(0, 4)
  .map((stage) => `"${stage}"`)
  .join(",");
const SEATS =
  `=IF(${OPEN_SEATS}<=0,"",${OPEN_SEATS}&IF(${OPEN_SEATS}=1," seat"," seats")&" open, "&` +
  `IFERROR(SUM(COUNTIFS(CandidateStages,{${IN_PLAY}})),0)&" in play · ")&"Private: not in the copy"`;

/** The people who need the manager most, why, and what to do. */
export const people: PagePart = {
  cells: [{ address: "B23", cells: [["People who need you"]] }],
  formulas: [
    { address: "I23", cells: [[SEATS]] },
    { address: "W60:AA60", cells: [FOUND] },
    { address: "B24:C24", cells: [[WHO, WHY]] },
    { address: "H24", cells: [[WHAT]] },
  ],
  copies: [
    { from: "W60:AA60", to: "W60:AA63" },
    { from: "B24:H24", to: "B24:H27" },
  ],
};
