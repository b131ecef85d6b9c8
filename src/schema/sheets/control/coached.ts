import { QUIET_WARNING } from "../../emphasis";
import type { PagePart } from "../../plan";
import type { ControlBlock } from "./block";
import { framed, HEAD_ROWS, type Frame } from "./frame";
import { rowsOf } from "./rowsOf";

/** What coaching brought: what, the figure, what it is made of, the least that Settings ask, and the figure's format. */
interface Coached {
  readonly what: string;
  readonly figure: string;
  readonly words: string;
  readonly least?: string;
  readonly format: string;
}

const SHARE = "0 %";
const COUNT = "0";

/** Talks of a type in this quarter, under further criteria. */
function talks(type: string, more = ""): string {
  return `COUNTIFS(Coaching[Type],"${type}",Coaching[Date],">="&QuarterFrom,Coaching[Date],"<="&AsOf${more})`;
}

/** Minutes of a column in the meetings of one type in this quarter. */
function minutes(column: string, type: string): string {
  return `SUMIFS(Coaching[${column}],Coaching[Type],"${type}",Coaching[Date],">="&QuarterFrom,Coaching[Date],"<="&AsOf)`;
}

const LACKING = ',Coaching[Lacks],"?*"';
const MEETINGS = ["Huddle", "Sales meeting"];
const SKILLS = MEETINGS.map((type) => minutes("Skills minutes", type)).join("+");
const ALL = MEETINGS.map((type) => minutes("Minutes", type)).join("+");
const REVIEWS = 'COUNTIFS(Reviews[Review ID],"?*",Reviews[Date],">="&QuarterFrom';
const LAST_AGREED = "MAX(JobAgreement[Agreed on])";

const LINES: readonly Coached[] = [
  {
    what: "Sales meetings",
    figure: talks("Sales meeting"),
    words: `${minutes("Minutes", "Sales meeting")}&" min: "&${minutes("Skills minutes", "Sales meeting")}&" skills, "&${minutes("Product minutes", "Sales meeting")}&" products"`,
    format: COUNT,
  },
  {
    what: "Huddles",
    figure: talks("Huddle"),
    words: `${minutes("Minutes", "Huddle")}&" min; "&${talks("Huddle", ',Coaching[Theme],"?*"')}&" with a theme, "&${talks("Huddle", ',Coaching[Who was there],"?*"')}&" with who was there"`,
    format: COUNT,
  },
  {
    what: "Skills in meetings",
    figure: `IF(${ALL}=0,"",(${SKILLS})/(${ALL}))`,
    words: `IF(${ALL}=0,"no meeting with minutes yet",${SKILLS}&" of "&${ALL}&" minutes")`,
    least: "SkillsShare",
    format: SHARE,
  },
  {
    what: "Impact of joint calls",
    figure: `IF(${talks("Joint call")}=0,"",${talks("Joint call", ',Coaching[Deal effect],"Moved"')}/${talks("Joint call")})`,
    words: `${talks("Joint call", ',Coaching[Deal effect],"Moved"')}&" of "&${talks("Joint call")}&" moved the deal; something learned in "&${talks("Joint call", ',Coaching[Customer learned],"?*"')}`,
    format: SHARE,
  },
  {
    what: "Ride-alongs closed",
    figure: talks("Ride-along", ',Coaching[Lacks],""'),
    words: `${talks("Ride-along", LACKING)}&" open: the note before or after is missing"`,
    format: COUNT,
  },
  {
    what: "Call reviews closed",
    figure: talks("Call review", ',Coaching[Lacks],""'),
    words: `${talks("Call review", LACKING)}&" without the recording or the three questions"`,
    format: COUNT,
  },
  {
    what: "Reviews with a note",
    figure: `IF(${REVIEWS})=0,"",${REVIEWS},Reviews[Coaching note],"?*")/${REVIEWS}))`,
    words: `IF(${REVIEWS})=0,"no deal review this quarter yet",${REVIEWS},Reviews[Coaching note],"?*")&" of "&${REVIEWS})&" deal reviews carry a coaching note")`,
    least: "NoteShare",
    format: SHARE,
  },
  {
    what: "Job agreement",
    figure: `IF(${LAST_AGREED}=0,"",INT(AsOf)-INT(${LAST_AGREED}))`,
    words:
      `IF(${LAST_AGREED}=0,"not agreed yet: sit down with your manager",IF(INT(AsOf)-${LAST_AGREED}>AgreementDays,` +
      '"! a new look is due","days old; the next look is due")&" "&' +
      `DAY(${LAST_AGREED}+AgreementDays)&" "&INDEX(MonthNames,MONTH(${LAST_AGREED}+AgreementDays)))`,
    format: COUNT,
  },
];

function lineOf({ what, figure, words, least }: Coached): readonly (string | null)[] {
  return [
    what,
    `=${figure}`,
    `=${words}`,
    null,
    null,
    least === undefined ? null : `="from "&ROUND(100*${least},0)&" %"`,
  ];
}

function part(top: number): PagePart {
  const from = top + HEAD_ROWS;
  const to = from + LINES.length - 1;
  const frame: Frame = {
    side: "right",
    title: "What coaching brings",
    note: "This quarter, from Coaching and Reviews",
    labels: ["What", "Now", "Made of", null, null, "Least"],
  };
  const at = String(from);
  return framed(
    frame,
    { top, rows: LINES.length },
    {
      formulas: [
        { address: rowsOf("I:N", from, to), cells: LINES.map(lineOf) },
        { address: rowsOf("W", from, to), cells: LINES.map(({ least = '""' }) => [`=${least}`]) },
      ],
      styles: [
        { address: `${rowsOf("J", from - 1, to)},${rowsOf("N", from - 1, to)}`, style: { align: "Right" } },
        { address: rowsOf("K", from - 1, to), style: { align: "Left", indent: 1 } },
        { address: rowsOf("K:N", from, to), style: { size: 9 } },
      ],
      formats: [{ address: rowsOf("J", from, to), codes: LINES.map(({ format }) => [format]) }],
      highlights: [
        {
          address: rowsOf("J", from, to),
          formula: `=OR(AND(ISNUMBER($J${at}),ISNUMBER($W${at}),$J${at}<$W${at}),LEFT($K${at},1)="!")`,
          ...QUIET_WARNING,
        },
      ],
    },
  );
}

/** What the quarter's meetings, calls and reviews brought, and how old the job agreement is. */
export const coachedBlock: ControlBlock = { rows: LINES.length, part };
