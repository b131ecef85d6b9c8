import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { member } from "../../columns/member";
import { number } from "../../columns/number";
import { percent } from "../../columns/percent";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet } from "../../sheet";

/** One of the seven questions, in the member's own words. */
function question(header: string, about: string, width = 146) {
  return text({
    header,
    about,
    audience: "private",
    width,
    isWrapped: true,
    highlights: [{ when: '=AND([@Topic]<>"",[@]="")', show: WARNING }],
  });
}

const QUESTIONS = {
  what: question("What", "What exactly is expected."),
  why: question("Why", "What it is good for."),
  how: question("How", "How it is done here."),
  good: question("What good looks like", "How both see that it is good."),
  back: question("Back on track", "What happens when it goes off the track."),
  when: question("When", "When it starts, and when we look.", 100),
  howLong: question("How long", "For how long it holds.", 90),
};

/** How often a question was asked this quarter; the commas between them keep What apart from What good looks like. */
function asked(header: string): string {
  return `SUM(ISNUMBER(SEARCH(", ${header},",", "&Coaching[Questions asked]&","))*(Coaching[Date]>=QuarterFrom))`;
}

const HEADERS = Object.values(QUESTIONS).map(({ header }) => header);

/** How many of the seven were asked this quarter, and the two that were asked least, the first ones first. */
const SENTENCE =
  `=LET(all,COUNTA(Expectations[Topic]),clear,COUNTIFS(Expectations[Answered],7),asked,CHOOSE({${HEADERS.map((_, index) => String(index + 1)).join(";")}},${HEADERS.map(asked).join(",")}),` +
  `next,SORTBY({${HEADERS.map((header) => `"${header}"`).join(";")}},asked,1),` +
  'IF(all=0,"Nothing yet: write down what you expect of one member on one topic.",clear&" of "&all&" are clear: all seven questions answered.")' +
  '&" Asked this quarter: "&SUM((asked>0)*1)&" of 7; ask next: "&INDEX(next,1)&", "&INDEX(next,2)&".")';

const ANSWERED = Object.values(QUESTIONS)
  .map(({ header }) => (header.includes(" ") ? `([@[${header}]]<>"")` : `([@${header}]<>"")`))
  .join("+");

/** What is expected of whom, in seven answers. */
export const expectations = defineSheet({
  name: "Expectations 🔒",
  table: "Expectations",
  about: "What is expected of each member on each topic, in seven answers.",
  key: ["member", "topic"],
  version: 2,
  columns: {
    member: member({ header: "Member", about: "Of whom.", audience: "private", width: 116, isBold: true }),
    topic: text({ header: "Topic", about: "On what.", audience: "private", width: 120, isWrapped: true }),
    ...QUESTIONS,
    agreedOn: date({ header: "Agreed on", about: "The day both said so.", audience: "private" }),
    answered: formula(
      number({
        header: "Answered",
        about: "How many of the seven have an answer; 7 is clear.",
        audience: "private",
        format: '0" of 7"',
        width: 66,
        highlights: [{ when: "=AND(ISNUMBER([@Answered]),[@Answered]<7)", show: WARNING }],
      }),
      `=IF([@Topic]="","",${ANSWERED})`,
    ),
    clear: formula(
      percent({
        header: "Member clear",
        about: "Answers of all the member's topics, as a share.",
        audience: "private",
        width: 60,
      }),
      '=IF([@Topic]="","",SUMIFS(Expectations[Answered],Expectations[Member],[@Member])/(7*COUNTIFS(Expectations[Member],[@Member],Expectations[Topic],"?*")))',
    ),
  },
  tab: {
    purpose:
      "What you expect, in seven answers: what, why, how, what good looks like, how to get back on track, when, how long.",
    sentence: SENTENCE,
    frozenColumns: 2,
    headerHeight: 34,
  },
});
