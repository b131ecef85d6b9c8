import { defineSheet, type Row } from "../sheet";
import { computedColumns } from "./pipeline/computedColumns";
import { figuresColumns } from "./pipeline/figuresColumns";
import { identityColumns } from "./pipeline/identityColumns";
import { judgmentColumns } from "./pipeline/judgmentColumns";

const SENTENCE =
  '=LET(open,COUNTIFS(Pipeline[Status],"Open"),' +
  'bare,COUNTIFS(Pipeline[Status],"Open",Pipeline[Next step],"="),' +
  'late,COUNTIFS(Pipeline[Status],"Open",Pipeline[Next step date],"<"&INT(AsOf)),' +
  'past,COUNTIFS(Pipeline[Status],"Open",Pipeline[Close date],"<"&INT(AsOf)),' +
  'joint,SUM(COUNTIFS(Pipeline[Status],"Open",Pipeline[Involvement],{"Joint","Sponsor"})),' +
  'IF(COUNTA(Pipeline[Deal ID])=0,"Nothing imported yet: drop a CRM export on the pane.",open&" open deals: "&' +
  'IF(bare+late+past=0,"every one has a next step and a close date ahead.",TEXTJOIN(", ",TRUE,' +
  'IF(bare=0,"",bare&" without a next step"),IF(late=0,"",late&" with the next step overdue"),' +
  'IF(past=0,"",past&" past the close date"))&".")&' +
  'IF(joint<=JointDeals,""," You are part of "&joint&" deals, more than "&JointDeals&": choose which to leave.")))';

/** Each deal should stand here once: the ids less the different ids. */
const CHECK =
  '=LET(n,COUNTA(Pipeline[Deal ID]),IF(n=0,"",n&" deals · check "' +
  '&n-COUNTA(UNIQUE(FILTER(Pipeline[Deal ID],Pipeline[Deal ID]<>"")))&": no id stands twice"))';

export const pipeline = defineSheet({
  name: "Pipeline",
  about: "Every opportunity the team works, one row each.",
  key: "dealId",
  version: 7,
  up: [
    { to: 4, adds: ["provenStage", "isYourStep"] },
    { to: 7, adds: ["whyNow", "blocker"] },
  ],
  names: { PipelineAmount: "amount" },
  block: ["dealId", "closedOn"],
  columns: { ...identityColumns, ...figuresColumns, ...judgmentColumns, ...computedColumns },
  tab: {
    purpose:
      "Every opportunity the team works, one row each. Darker headers are computed; seldom-used columns are folded.",
    sentence: SENTENCE,
    check: CHECK,
    frozenColumns: 2,
    headerHeight: 36,
  },
});

/** One opportunity. */
export type Deal = Row<typeof pipeline>;
