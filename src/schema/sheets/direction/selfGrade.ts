import type { Serial } from "../../../kit/serial";
import { GRADERS } from "../../../terms/graders";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { number } from "../../columns/number";
import { rating } from "../../columns/rating";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { PALETTE } from "../../palette";
import { defineSheet } from "../../sheet";
import { TEN_HABITS, THE_SEVEN } from "./selfGradeStatements";

const PARTS = ["The seven", "Ten habits"] as const;

/** What all rows of the first grading share. */
function first(date: Serial) {
  return { date, gradedBy: GRADERS[0] };
}

const OWN = 'SelfGrade[Part],"The seven",SelfGrade[Graded by],"Self"';

const HABITS =
  'SelfGrade[Part],"Ten habits",SelfGrade[Graded by],"Self",SelfGrade[Grade],">0",SelfGrade[Date]';

/** How well the ten habits are kept, on the last day and on the one before; names of the sentence's own LET. */
const DAYS = `habits,MAXIFS(SelfGrade[Date],${HABITS},">0"),before,MAXIFS(SelfGrade[Date],${HABITS},"<"&habits),`;
const TREND =
  "IFERROR(" +
  `" Ten habits: "&FIXED(AVERAGEIFS(SelfGrade[Grade],${HABITS},habits),1)&" of 5 on "&DAY(habits)&" "&INDEX(MonthNames,MONTH(habits))&` +
  `IF(before=0,"; grade again to see the trend.","; "&FIXED(AVERAGEIFS(SelfGrade[Grade],${HABITS},before),1)&" on "&DAY(before)&" "&INDEX(MonthNames,MONTH(before))&"."),"")`;

const SENTENCE =
  `=LET(${DAYS}last,MAXIFS(SelfGrade[Date],${OWN},SelfGrade[Grade],">0"),` +
  'IF(last=0,"Not graded yet: give each of the seven a whole grade from 1 (absent) to 5 (fully there).",' +
  `COUNTIFS(${OWN},SelfGrade[Date],last,SelfGrade[Grade],5)&" of 7 at 5; "&COUNTIFS(${OWN},SelfGrade[Date],last,SelfGrade[Grade],"<=2")&" at 1 or 2.")&${TREND})`;

/** The mean grade of the seven by one of the two, on the last day on which they graded. */
function lastMean(by: "Self" | "Team"): string {
  const grades = `SelfGrade[Part],"The seven",SelfGrade[Graded by],"${by}",SelfGrade[Grade],">0"`;
  return `IFERROR(AVERAGEIFS(SelfGrade[Grade],${grades},SelfGrade[Date],MAXIFS(SelfGrade[Date],${grades})),"")`;
}

/** How far the manager's own view of the seven is from the team's. */
const GAP =
  `=LET(own,${lastMean("Self")},team,${lastMean("Team")},IF(team="","The team may grade the seven too, without names.",` +
  'IF(own="","The team grades the seven "&FIXED(team,1)&".","You "&FIXED(own,1)&", the team "&FIXED(team,1)&": "&' +
  'IF(ROUND(own-team,1)=0,"no gap.","a gap of "&FIXED(ABS(own-team),1)&IF(own>team,", you see it better.",", you see it worse.")))))';

/** Grades of this row's statement by the same. */
const SAME = "SelfGrade[Statement],[@Statement],SelfGrade[Graded by],[@[Graded by]]";

/** How the manager manages, graded by the manager and, where wanted, by the team without names. */
export const selfGrade = defineSheet({
  name: "Self-grade 🔒",
  table: "SelfGrade",
  about: "The seven things to manage and ten habits, graded 1 to 5 again and again.",
  key: ["date", "statement", "gradedBy", "voice"],
  version: 4,
  since: 2,
  up: [{ to: 4, adds: ["open"] }],
  columns: {
    date: date({ header: "Date", about: "The day of the grade.", audience: "private" }),
    part: choice(
      { header: "Part", about: "One of the seven, or a habit.", audience: "private", width: 84, indent: 1 },
      PARTS,
    ),
    statement: text({
      header: "Statement",
      about: "What is graded.",
      audience: "private",
      width: 270,
      isBold: true,
    }),
    gradedBy: choice(
      { header: "Graded by", about: "Self or Team.", audience: "private", width: 70 },
      GRADERS,
    ),
    voice: number({
      header: "Voice",
      about: "A number for each answer of the team: no names.",
      audience: "private",
      format: "0",
      width: 50,
    }),
    grade: rating(
      {
        header: "Grade",
        about: "1 absent to 5 fully there.",
        audience: "private",
        width: 56,
        highlights: [
          { when: "=AND(ISNUMBER([@Grade]),[@Grade]<=2)", show: WARNING },
          { when: "=[@Grade]=5", show: { fill: PALETTE.band } },
        ],
      },
      { from: 1, to: 5 },
    ),
    lastTime: formula(
      number({
        header: "Last time",
        about: "The grade before this one, by the same.",
        audience: "private",
        format: "0.0",
        width: 56,
        align: "Center",
      }),
      `=IFERROR(AVERAGEIFS(SelfGrade[Grade],${SAME},SelfGrade[Date],MAXIFS(SelfGrade[Date],${SAME},SelfGrade[Date],"<"&N([@Date]),SelfGrade[Grade],">0")),"")`,
    ),
    teamSays: formula(
      number({
        header: "Team says",
        about: "The mean of the team's grades of that day, beside your own.",
        audience: "private",
        format: "0.0",
        width: 56,
        align: "Center",
      }),
      '=IF([@[Graded by]]<>"Self","",IFERROR(AVERAGEIFS(SelfGrade[Grade],SelfGrade[Statement],[@Statement],SelfGrade[Graded by],"Team",SelfGrade[Date],[@Date]),""))',
    ),
    atOne: text({ header: "At 1", about: "What absent looks like.", audience: "private", width: 210 }),
    atFive: text({ header: "At 5", about: "What fully there looks like.", audience: "private", width: 240 }),
    improvesOn: text({
      header: "Improve it on",
      about: "The sheet that improves it.",
      audience: "private",
      width: 120,
    }),
    open: formula(
      text({
        header: "Go there",
        about: "A link to that sheet; one that waits hidden opens with its first row.",
        audience: "private",
        width: 56,
      }),
      '=IF([@[Improve it on]]="","",HYPERLINK("#\'"&[@[Improve it on]]&"\'!A1","Open"))',
    ),
    why: text({ header: "Why", about: "What shows it.", audience: "private", width: 160, isFolded: true }),
  },
  startsWith: ({ today }) => [
    ...THE_SEVEN.map((words) => ({ ...first(today), part: PARTS[0], ...words })),
    ...TEN_HABITS.map((words) => ({ ...first(today), part: PARTS[1], ...words })),
  ],
  tab: {
    purpose:
      "The seven things to manage and ten habits. Copy the rows with a new date to grade again; the history stays.",
    sentence: SENTENCE,
    check: GAP,
    frozenColumns: 3,
    headerHeight: 34,
  },
});
