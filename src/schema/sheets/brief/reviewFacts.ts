import type { PagePart } from "../../plan";
import { IN_REVIEW } from "./words";

/** Where the period is chosen that the page reviews; blank, it tells the forecast. */
export const CHOICE = "N3";

const { period, start, end, closed, call } = IN_REVIEW;

/** Criteria of Pipeline for deals that ended so, by the day of closing, else by the close date. */
function endedSo(status: string, from: string, to: string): readonly [dated: string, undated: string] {
  const within = (column: string) => `Pipeline[${column}],">="&${from},Pipeline[${column}],"<"&${to}+1`;
  const ended = `Pipeline[Status],"${status}"`;
  return [`${ended},${within("Closed on")}`, `${ended},Pipeline[Closed on],"=",${within("Close date")}`];
}

/** A sum over the period in review, `more` narrowing it down. */
export function endedSum(status: string, more = "", to: string = end): string {
  const [dated, undated] = endedSo(status, start, to);
  return `(SUMIFS(Pipeline[Amount],${dated}${more})+SUMIFS(Pipeline[Amount],${undated}${more}))`;
}

/** How many ended so in the period in review. */
export function endedCount(status: string, more = ""): string {
  const [dated, undated] = endedSo(status, start, end);
  return `(COUNTIFS(${dated}${more})+COUNTIFS(${undated}${more}))`;
}

/** The same as an array over Pipeline: 1 for each deal that was decided in the period in review. */
export const DECIDED =
  '((Pipeline[Status]="Won")+(Pipeline[Status]="Lost"))*' +
  '(IF(Pipeline[Closed on]="",Pipeline[Close date],Pipeline[Closed on])>=' +
  `${start})*(IF(Pipeline[Closed on]="",Pipeline[Close date],Pipeline[Closed on])<${end}+1)`;

function ofPeriod(header: string): string {
  return `INDEX(Periods[${header}],MATCH(${period},Periods[Period],0))`;
}

function inReview(formula: string): string {
  return `=IF(${period}="","",${formula})`;
}

function daysTo(status: string): string {
  const [dated] = endedSo(status, start, end);
  return inReview(`IFERROR(AVERAGEIFS(Pipeline[Age],${dated}),"")`);
}

const CALLS = `Calls[Period],${period},Calls[Member],"Manager"`;

/** Row, label and formula of what is said of the period in review. */
const FIGURES: readonly (readonly [row: number, label: string, formula: string])[] = [
  [
    22,
    "In review",
    `=IF(${CHOICE}="","",IFERROR(INDEX(Periods[Period],MATCH(${CHOICE},Periods[Period],0))&"",""))`,
  ],
  [23, "First day", inReview(ofPeriod("Start"))],
  [24, "Last day", inReview(ofPeriod("End"))],
  [25, "Its target", inReview(`IF(N(${ofPeriod("Target")})=0,"",${ofPeriod("Target")})`)],
  [26, "Closed in it", inReview(endedSum("Won"))],
  [27, "Won", inReview(endedCount("Won"))],
  [28, "Lost", inReview(endedCount("Lost"))],
  [
    29,
    "Last call for it",
    inReview(
      `IF(COUNTIFS(${CALLS})=0,"",SUMIFS(Calls[Call],${CALLS},Calls[Week],MAXIFS(Calls[Week],${CALLS})))`,
    ),
  ],
  [30, "Miss", `=IF(OR(${call}="",N(${closed})=0),"",${call}/${closed}-1)`],
  [31, "Days to win", daysTo("Won")],
  [32, "Days to lose", daysTo("Lost")],
];

/** The period that the page reviews when one is chosen beside it, and what became of it. */
export const reviewFacts: PagePart = {
  cells: [
    { address: "N1:N2", cells: [["The forecast, or"], ["a period in review:"]] },
    { address: "N4", cells: [["Blank: the forecast."]] },
    ...FIGURES.map(([row, label]) => ({ address: `O${String(row)}`, cells: [[label]] })),
  ],
  formulas: FIGURES.map(([row, , formula]) => ({ address: `P${String(row)}`, cells: [[formula]] })),
  validations: [
    {
      address: CHOICE,
      rule: { list: { inCellDropDown: true, source: "=PeriodNames" } },
      style: "Stop",
      message: "Choose a period that is listed on Settings, or leave it blank.",
    },
  ],
};
