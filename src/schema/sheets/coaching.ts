import { COACHING_TYPES } from "../../terms/coachingTypes";
import { DEAL_EFFECTS } from "../../terms/dealEffects";
import { choice } from "../columns/choice";
import { date } from "../columns/date";
import { formula } from "../columns/formula";
import { id } from "../columns/id";
import { member } from "../columns/member";
import { number } from "../columns/number";
import { text } from "../columns/text";
import { QUIET_WARNING, WARNING } from "../emphasis";
import { defineSheet, type Row } from "../sheet";

/** Meetings of the whole team: what they train is said in minutes. */
const MEETINGS = '{"Huddle","Sales meeting"}';
const MEETING = 'OR([@Type]="Huddle",[@Type]="Sales meeting")';

const SENTENCE =
  `=LET(all,SUM(SUMIFS(Coaching[Minutes],Coaching[Type],${MEETINGS})),skills,SUM(SUMIFS(Coaching[Skills minutes],Coaching[Type],${MEETINGS})),` +
  'IF(COUNT(Coaching[Date])=0,"Nothing yet: write down the next one-on-one.",COUNT(Coaching[Date])&" talks."&' +
  'IF(all=0,""," Skills are "&ROUND(100*skills/all,0)&" % of the minutes in meetings"&' +
  'IF(skills/all<SkillsShare,", below the "&ROUND(100*SkillsShare,0)&" % on Settings.",".")&"")))';

/** How many joint calls of the quarter moved their deal. */
const JOINT =
  '=LET(joint,COUNTIFS(Coaching[Type],"Joint call",Coaching[Date],">="&QuarterFrom),' +
  'moved,COUNTIFS(Coaching[Type],"Joint call",Coaching[Date],">="&QuarterFrom,Coaching[Deal effect],"Moved"),' +
  'IF(joint=0,"",moved&" of "&joint&" joint calls this quarter moved the deal, "&ROUND(100*moved/joint,0)&" %"))';

/** What each type of talk needs: its words, and when they are missing. */
const NEEDS: readonly (readonly [types: string, lacks: string, when: string])[] = [
  ['[@Type]="Ride-along"', "before", '[@Before]=""'],
  ['[@Type]="Ride-along"', "after", 'AND([@After]="",N([@Date])<=INT(AsOf))'],
  ['[@Type]="Joint call"', "deal effect", '[@[Deal effect]]=""'],
  [MEETING, "theme", '[@Theme]=""'],
  [MEETING, "minutes", "N([@Minutes])=0"],
  ['[@Type]="Call review"', "recording", '[@Recording]=""'],
  ['[@Type]="Call review"', "questions", '[@[Questions asked]]=""'],
];

const LACKS = `=IF([@Type]="","",TEXTJOIN(" · ",TRUE,${NEEDS.map(
  ([types, lacks, when]) => `IF(AND(${types},${when}),"${lacks}","")`,
).join(",")}))`;

function words(header: string, about: string, width: number) {
  return text({ header, about, audience: "private", width, isWrapped: true });
}

/** Every talk in which the manager coached, for the manager alone. */
export const coaching = defineSheet({
  name: "Coaching 🔒",
  table: "Coaching",
  about:
    "Every one-on-one, meeting, ride-along, joint call, call review and coached deal review, one row each.",
  key: "coachingId",
  version: 4,
  since: 2,
  up: [{ to: 4, adds: ["productMinutes", "attended", "lacks"] }],
  names: { CoachingMembers: "member", CoachingDates: "date" },
  columns: {
    date: date({ header: "Date", about: "The day.", audience: "private" }),
    member: member({
      header: "Member",
      about: "Who was coached; Team for a meeting.",
      audience: "private",
      width: 116,
      indent: 1,
      isBold: true,
    }),
    type: choice(
      { header: "Type", about: "What kind of talk.", audience: "private", width: 92 },
      COACHING_TYPES,
    ),
    minutes: number({
      header: "Minutes",
      about: "How long.",
      audience: "private",
      format: "0",
      width: 58,
    }),
    skillsMinutes: number({
      header: "Skills minutes",
      about: "How much of it trained skills rather than products.",
      audience: "private",
      format: "0",
      width: 58,
      highlights: [
        {
          when: '=AND(OR([@Type]="Huddle",[@Type]="Sales meeting"),N([@Minutes])>0,N([@[Skills minutes]])<SkillsShare*[@Minutes])',
          show: WARNING,
        },
      ],
    }),
    productMinutes: number({
      header: "Product minutes",
      about: "How much of it was about products; what is left was neither.",
      audience: "private",
      format: "0",
      width: 58,
      isFolded: true,
    }),
    before: {
      ...words("Before", "What was planned; for a ride-along before the visit.", 176),
      highlights: [{ when: '=AND([@Type]="Ride-along",[@Before]="")', show: WARNING }],
      indent: 1,
    },
    after: {
      ...words("After", "What was seen and said.", 176),
      highlights: [{ when: '=AND([@Type]="Ride-along",[@After]="")', show: WARNING }],
    },
    agreed: words("Agreed", "What the member does next.", 180),
    dealId: id({ header: "Deal ID", about: "The deal that it was about.", audience: "private", width: 132 }),
    dealEffect: choice(
      {
        header: "Deal effect",
        about: "What a joint call did to the deal.",
        audience: "private",
        width: 70,
        highlights: [{ when: '=AND([@Type]="Joint call",[@[Deal effect]]="")', show: WARNING }],
      },
      DEAL_EFFECTS,
    ),
    customerLearned: words("Customer learned", "What you learned about the customer.", 160),
    lacks: formula(
      text({
        header: "Lacks",
        about: "What the row still needs before the talk is closed, by its type.",
        audience: "private",
        width: 92,
        highlights: [{ when: '=[@Lacks]<>""', show: QUIET_WARNING }],
      }),
      LACKS,
    ),
    theme: { ...words("Theme", "The one theme of a huddle or sales meeting.", 150), isFolded: true },
    attended: {
      ...words("Who was there", "Who took part in a meeting, parted by commas.", 150),
      isFolded: true,
    },
    questions: {
      ...words("Questions asked", "The questions of Expectations or the call review that were asked.", 150),
      isFolded: true,
    },
    recording: text({
      header: "Recording",
      about: "The link or id of the call.",
      audience: "private",
      isFolded: true,
    }),
    reviewId: id({
      header: "Review ID",
      about: "The deal review that it came from.",
      audience: "private",
      isFolded: true,
    }),
    coachingId: id({
      header: "Coaching ID",
      about: "Tells the rows apart.",
      audience: "private",
      isFolded: true,
    }),
  },
  tab: {
    purpose:
      "Every talk in which you coached. Last one-on-one, ride-along and call review on Talent read here.",
    sentence: SENTENCE,
    check: JOINT,
    frozenColumns: 2,
    headerHeight: 34,
    visibility: "Hidden",
  },
});

/** One talk in which the manager coached. */
export type Talk = Row<typeof coaching>;
