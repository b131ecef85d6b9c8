import type { PagePart } from "../../plan";
import { share } from "../home/words";
import { FIRST_KIND, FIRST_RIVAL, LARGE_ROW } from "./kinds";
import { ASKED, ofAction } from "./lists";
import { amount, cut, IN_REVIEW, NEXT, plain, told } from "./words";

/** Characters that find room on two lines: of a question and of an answer. */
const [QUESTION_ROOM, ANSWER_ROOM] = [52, 120];

/** A question that leadership usually asks, and the book's own answer as formulas without their sign. */
type Usual = readonly [question: string, answer: string];

const RANGES =
  'IF(N(Forecast!$Y$7)=0,"","; such ranges held in "&Forecast!$Y$6&" of "&Forecast!$Y$7&IF(Forecast!$Y$7=1," period"," periods"))';

const SURE =
  `IF(P10="","Not said: odds need a target, amounts and probabilities.",` +
  `${share("P10")}&" for "&${amount("P20")}&"; 8 in 10 times "&${plain("P11")}&"–"&${amount("P12")}&${RANGES}&". ³")`;

const MADE_OF =
  `IF(P9=0,"Said after the first import.",${amount("P14")}&" closed; open: "&${plain("Forecast!$F$7")}&" commit, "&` +
  `${plain("Forecast!$G$7")}&" best case, "&${amount("Forecast!$H$7")}&" pipeline. ⁵")`;

const FEW = `IF(N(P8)<=0,"Nothing is open in "&Period&".",${share("SUM(S34:S40)/P8")}&" of what is open stands in the "&COUNT(S34:S40)&" above. ⁶")`;

/** How often deals of a kind were won, from the folded rows of kinds: the first three of them. */
function wonOf(from: number, none: string): string {
  const kinds = [0, 1, 2].map((at) => {
    const row = String(from + at);
    return `IF(O${row}="","",O${row}&" "&Q${row}&" of "&Q${row}+R${row})`;
  });
  return `IF(O${String(from)}="","${none}","Won of decided: "&TEXTJOIN("; ",TRUE,${kinds.join()})&". ⁶")`;
}

const [LARGE_WON, LARGE_LOST] = [`Q${String(LARGE_ROW)}`, `R${String(LARGE_ROW)}`];
const { won, lost } = IN_REVIEW;

const SIZES =
  `IF(${LARGE_WON}+${LARGE_LOST}=0,"No large deal was decided.","Large deals: won "&${LARGE_WON}&" of "&${LARGE_WON}+${LARGE_LOST}&` +
  `"; all others "&${won}-${LARGE_WON}&" of "&${won}+${lost}-${LARGE_WON}-${LARGE_LOST}&". ⁶")`;

/** What the page answers where nobody asked anything else: of the forecast, and of a period in review. */
const USUAL: readonly (readonly [ahead: Usual, review: Usual])[] = [
  [
    ["How sure is it?", SURE],
    ["Where do we win?", wonOf(FIRST_KIND, "No deal was decided.")],
  ],
  [
    ["What is it made of?", MADE_OF],
    ["Against whom?", wonOf(FIRST_RIVAL, "No competitor is named on a decided deal.")],
  ],
  [
    ["Does it hang on few deals?", FEW],
    ["Do we win the large ones?", SIZES],
  ],
];

/** One of the three questions: from Actions where there is one, else a usual one; a period in review has its own. */
function asked([ahead, review]: readonly [Usual, Usual], at: number): readonly [string, string] {
  const place = `$P$${String(ASKED.found + at)}`;
  const answer = ofAction(place, "Answer");
  const own = [
    cut(ofAction(place, "Title"), QUESTION_ROOM),
    `IF(${answer}="","No answer yet.",${cut(answer, ANSWER_ROOM)})`,
  ];
  const cell = (part: 0 | 1): string =>
    `=${told(`IF(${place}="",${quoted(ahead, part)},${own[part] ?? ""})`, quoted(review, part))}`;
  return [cell(0), cell(1)];
}

/** A question stands as it is, its answer is a formula. */
function quoted([question, answer]: Usual, part: 0 | 1): string {
  return part === 0 ? `"${question}"` : answer;
}

const COVER =
  `=IF(${NEXT.period}="","No next period stands on Settings.",${NEXT.period}&": "&${amount(NEXT.open)}&" open"&IF(N(${NEXT.target})=0,", no target yet.",` +
  `" for a target of "&${amount(NEXT.target)}&": "&FIXED(${NEXT.open}/${NEXT.target},1)&"×.")&" ⁹")`;

function outlooks(outlook: string): string {
  return `COUNTIFS(Accounts[Key],"Yes",Accounts[Outlook],"${outlook}",Accounts[Outlook date],">="&INT(AsOf)-OutlookDays)`;
}

const KEY = 'COUNTIFS(Accounts[Key],"Yes")';
const UNKNOWN = `${KEY}-${outlooks("Up")}-${outlooks("Flat")}-${outlooks("Down")}`;

/** How many key customers measure a goal that they share with us; nothing where the pack Direction is not switched on. */
const SHARED =
  'IFERROR("; "&SUMPRODUCT((Accounts[Key]="Yes")*(COUNTIFS(SuccessAccounts,Accounts[Account],SuccessGoals,"?*",SuccessMeasures,"?*")>0))&' +
  `" of "&${KEY}&" share a goal that they measure","")`;

/** Key customers' own business; one that nobody asked lately is not known. */
const OUTLOOK =
  `=IF(${KEY}=0,"No account is marked Key on Accounts yet.",${outlooks("Up")}&" up, "&${outlooks("Flat")}&" flat, "&${outlooks("Down")}&" down"&` +
  `IF(${UNKNOWN}=0,"",", "&${UNKNOWN}&" not known of late")&${SHARED}&". ⁹")`;

/** The questions that leadership asks, with answers: those on Actions first, then the usual ones. */
export const briefQuestions: PagePart = {
  mergedRows: ["A36:B40", "C36:F40"],
  cells: [
    { address: "A35", cells: [["Questions usually asked"]] },
    { address: "A39:A40", cells: [["Is what comes next covered?"], ["How are our key accounts?"]] },
  ],
  formulas: [
    ...USUAL.map((usual, at) => {
      const [question, answer] = asked(usual, at);
      const row = String(ASKED.row + at);
      return { address: `A${row}:C${row}`, cells: [[question, null, answer]] };
    }),
    { address: "C39:C40", cells: [[COVER], [OUTLOOK]] },
  ],
};
