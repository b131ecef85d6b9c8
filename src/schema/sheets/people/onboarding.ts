import { ONBOARDING_STEPS } from "../../../terms/onboardingSteps";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { flag } from "../../columns/flag";
import { formula } from "../../columns/formula";
import { member } from "../../columns/member";
import { money } from "../../columns/money";
import { number } from "../../columns/number";
import { percent } from "../../columns/percent";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet } from "../../sheet";

const SENTENCE =
  '=LET(all,COUNTA(Onboarding[Goal]),late,COUNTIFS(Onboarding[Due],"<"&INT(AsOf),Onboarding[Done],"<>Yes"),' +
  'IF(all=0,"Nobody is starting: plan the first 30, 60 and 90 days of the next hire.",' +
  'COUNTIFS(Onboarding[Done],"Yes")&" of "&all&" done, "&late&" late; "&FIXED(SUM(Onboarding[Cost]),0)&" spent."))';

/** The months that the team's own hires needed, as the yardstick of the next, and what one month of it cost. */
const MONTHS =
  '=IF(COUNT(Onboarding[Months to full ramp])=0,"",' +
  '"own hires took "&FIXED(AVERAGE(Onboarding[Months to full ramp]),1)&" months to full ramp, at "&' +
  'FIXED(SUM(Onboarding[Cost])/COUNTA(UNIQUE(FILTER(Onboarding[Member],Onboarding[Member]<>""))),0)&" each")';

const MONTHS_OF = "Onboarding[Months to full ramp],Onboarding[Member],";

/** The months that a hire needed, or has been here so far, less what the other hires needed on average. */
const AGAINST =
  '=LET(since,XLOOKUP([@Member],Talent[Member],Talent[Since],""),' +
  `own,IFERROR(AVERAGEIFS(${MONTHS_OF}[@Member]),(INT(AsOf)-N(since))/30.4),IF(OR([@Member]="",N(since)=0),"",` +
  `IFERROR(ROUND(own-AVERAGEIFS(${MONTHS_OF}"<>"&[@Member]),1),"")))`;

function ramp(header: string, about: string) {
  return percent({ header, about, audience: "private", width: 66 });
}

/** The first ninety days of each new member: what, by whom, what it cost, and what it brought. */
export const onboarding = defineSheet({
  name: "Onboarding 🔒",
  table: "Onboarding",
  about: "The first 30, 60 and 90 days of each new member, one row a goal.",
  key: ["member", "step", "goal"],
  version: 4,
  since: 2,
  up: [{ to: 4, adds: ["against"] }],
  columns: {
    member: member({ header: "Member", about: "Who starts.", audience: "private", width: 116, isBold: true }),
    step: choice(
      { header: "Step", about: "Day 30, 60 or 90.", audience: "private", width: 66 },
      ONBOARDING_STEPS,
    ),
    goal: text({ header: "Goal", about: "What they can do by then.", audience: "private", width: 330 }),
    owner: member({ header: "Owner", about: "Who helps them there.", audience: "private", width: 116 }),
    due: date({
      header: "Due",
      about: "The day by which.",
      audience: "private",
      highlights: [{ when: '=AND([@Due]<>"",[@Due]<INT(AsOf),[@Done]<>"Yes")', show: WARNING }],
    }),
    done: flag({ header: "Done", about: "Yes when they can.", audience: "private", width: 54, indent: 1 }),
    cost: money({ header: "Cost", about: "What it cost.", audience: "private", width: 76 }),
    rampPlanned: ramp("Ramp planned", "The share of a full quota planned by then."),
    rampReached: {
      ...ramp("Ramp reached", "The share of a full quota that they reached."),
      highlights: [
        {
          when: "=AND(COUNT([@[Ramp planned]],[@[Ramp reached]])=2,[@[Ramp reached]]<[@[Ramp planned]])",
          show: WARNING,
        },
      ],
    },
    months: formula(
      number({
        header: "Months to full ramp",
        about: "From the first day to this goal, where full ramp was reached.",
        audience: "private",
        format: "0.0",
        width: 86,
      }),
      '=LET(since,XLOOKUP([@Member],Talent[Member],Talent[Since],""),' +
        'IF(OR([@Member]="",N(since)=0,N([@[Ramp reached]])<1,N([@Due])=0),"",ROUND(([@Due]-since)/30.4,1)))',
    ),
    against: formula(
      number({
        header: "Against own hires",
        about: "Months needed, or here so far, less the average of the other hires who reached full ramp.",
        audience: "private",
        format: '+0.0;"−"0.0;0.0',
        width: 86,
        highlights: [{ when: "=N([@[Against own hires]])>0", show: WARNING }],
      }),
      AGAINST,
    ),
    note: text({
      header: "Note",
      about: "What helped, or did not.",
      audience: "private",
      width: 250,
      indent: 1,
    }),
  },
  tab: {
    purpose: "The first 30, 60 and 90 days of each new member: who helps, what it costs, and what it brings.",
    sentence: SENTENCE,
    check: MONTHS,
    frozenColumns: 1,
    headerHeight: 34,
  },
});
