import { MILESTONE_TYPES } from "../../../terms/milestoneTypes";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { member } from "../../columns/member";
import { number } from "../../columns/number";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet } from "../../sheet";

function words(header: string, about: string, width = 106) {
  return text({ header, about, audience: "leadership", width, isWrapped: true });
}

/** The six answers that make a milestone ready to share. */
const ANSWERS = {
  where: words("Where we head", "Where we want to be."),
  why: words("Why", "Why it matters."),
  look: words("How it looks", "How it looks when we are there."),
  customers: words("For customers", "What it means for customers."),
  us: words("For us", "What it means for the team and each of us."),
  company: words("For the company", "What it means for the company."),
};

const ANSWERED = Object.values(ANSWERS)
  .map(({ header }) => (header.includes(" ") ? `([@[${header}]]<>"")` : `([@${header}]<>"")`))
  .join("+");

const SENTENCE =
  '=LET(next,MINIFS(Milestones[Date],Milestones[Date],">="&INT(AsOf)),bare,COUNTIFS(Milestones[Company strategy],"?*",Milestones[Team play],""),' +
  'IF(COUNTA(Milestones[Milestone])=0,"No milestone yet: name the next day on which the team can look back at something done.",' +
  'IF(next=0,"None lies ahead","Next in "&next-INT(AsOf)&" days: "&XLOOKUP(next,Milestones[Date],Milestones[Milestone]))&' +
  'IF(bare=0,".","; "&bare&" of the company\'s lines without a play of the team.")))';

/** Where the team is headed, why, and who does what for it. */
export const milestones = defineSheet({
  name: "Milestones",
  about: "Where the team is headed, why, and by which play.",
  key: "milestone",
  version: 2,
  names: { MilestoneDates: "date", MilestoneNames: "milestone" },
  columns: {
    milestone: text({
      header: "Milestone",
      about: "Its name.",
      audience: "leadership",
      isName: true,
      width: 140,
      isBold: true,
    }),
    type: choice(
      { header: "Type", about: "What it belongs to.", audience: "leadership", width: 84 },
      MILESTONE_TYPES,
    ),
    date: date({ header: "Date", about: "The day.", audience: "leadership", width: 72 }),
    ...ANSWERS,
    where: { ...ANSWERS.where, indent: 1 },
    companyStrategy: words("Company strategy", "The company's line that it serves.", 110),
    teamPlay: {
      ...words("Team play", "What the team does for it.", 110),
      highlights: [{ when: '=AND([@[Company strategy]]<>"",[@[Team play]]="")', show: WARNING }],
    },
    kpi: text({
      header: "KPI",
      about: "The measure that shows it, as on KPIs.",
      audience: "leadership",
      isName: true,
      width: 84,
      isWrapped: true,
    }),
    owner: member({ header: "Owner", about: "Who leads it.", audience: "leadership", width: 84 }),
    ready: formula(
      number({
        header: "Ready",
        about: "Answers of the six; 6 is ready to share.",
        audience: "leadership",
        format: '0" of 6"',
        width: 56,
        highlights: [{ when: "=AND(ISNUMBER([@Ready]),[@Ready]<6)", show: WARNING }],
      }),
      `=IF([@Milestone]="","",${ANSWERED})`,
    ),
  },
  tab: {
    purpose:
      "Where the team is headed and why; each line of the company's strategy needs a play of the team.",
    sentence: SENTENCE,
    check: '=COUNTIFS(Milestones[Ready],6)&" of "&COUNTA(Milestones[Milestone])&" ready to share"',
    frozenColumns: 1,
    headerHeight: 34,
  },
});
