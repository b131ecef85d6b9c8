import type { PagePart } from "../../plan";
import { day } from "../home/words";
import { IN_REVIEW, NEXT, told } from "./words";

/** After which day the next period begins: that of the Forecast ends, or the one in review. */
const AFTER = told("PeriodEnd", IN_REVIEW.end);

/** The next period: first day, name, last day, target, and what is open in it, in the folded rows. */
const NEXT_PERIOD: readonly string[] = [
  `=IF(${AFTER}="","",IF(COUNTIFS(Periods[Start],">"&${AFTER})=0,"",MINIFS(Periods[Start],Periods[Start],">"&${AFTER})))`,
  ...["Period", "End", "Target"].map(
    (header) => `=IF(${NEXT.start}="","",INDEX(Periods[${header}],MATCH(${NEXT.start},Periods[Start],0)))`,
  ),
  `=IF(${NEXT.start}="","",SUMIFS(Pipeline[Amount],Pipeline[Status],"Open",Pipeline[Category],"<>Omitted",` +
    `Pipeline[Close date],">="&${NEXT.start},Pipeline[Close date],"<"&${NEXT.end}+1))`,
];

/** Where every figure comes from, by the sheets of the book: of the forecast, and of a period in review. */
const LAST_NOTE =
  '"⁸ Calls and Pipeline: last call ÷ result − 1. ⁹ Pipeline and Settings: the next period; Accounts: key accounts. "&IF(TRIM(P3&BookCurrency)="","","Amounts in "&TRIM(P3&" "&BookCurrency)&". ")&"Formulas: How it is computed, in the book."';

const NOTES: readonly (readonly [ahead: string, review: string])[] = [
  [
    '"¹ Pipeline: won in "&Period&" so far; target on Settings. ² Calls: Manager\'s last. ³ Forecast: as of the last import or call"&' +
      `IF(P13="","",", "&${day("P13")})&"; deals share their luck. ⁴ Settings, Calls: target less call; Forecast: open ÷ (target less closed)."`,
    `"¹ Pipeline: won in "&${IN_REVIEW.period}&"; target on Settings. ² Calls: Manager's; Pipeline: won, by day. ³ Pipeline: won and lost by the day of closing; days since Created. ⁴ Pipeline: open that closes then ÷ target on Settings."`,
  ],
  [
    '"⁵ Forecast: closed, and open that closes in "&Period&". ⁶ Pipeline, columns Why now and Blocker among them; odds and order: Forecast. ⁷ Actions: open rows whose Audience is leadership; effects are estimates."',
    '"⁵ Pipeline: won, by Type. ⁶ Pipeline: the largest that were decided, columns Why now and Blocker among them. ⁷ Actions: open rows whose Audience is leadership; effects are estimates."',
  ],
  [LAST_NOTE, LAST_NOTE],
];

/** The next period, where the figures come from, and to which line of the log the page belongs. */
export const briefFoot: PagePart = {
  cells: [
    {
      address: "O53:O57",
      cells: [["Next period: first day"], ["Its name"], ["Last day"], ["Target"], ["Open in it"]],
    },
  ],
  formulas: [
    { address: "P53:P57", cells: NEXT_PERIOD.map((formula) => [formula]) },
    { address: "A42:A44", cells: NOTES.map(([ahead, review]) => [`=${told(ahead, review)}`]) },
    { address: "M44", cells: [['=IF(LogHead="","","Log "&LEFT(LogHead,4)&" "&MID(LogHead,5,4))']] },
  ],
  // A book that keeps a log names the hash of its last entry so; the pack Direction names its customers' goals.
  names: ["LogHead", "SuccessAccounts", "SuccessGoals", "SuccessMeasures"].map((name) => ({
    name,
    formula: '=""',
  })),
};
