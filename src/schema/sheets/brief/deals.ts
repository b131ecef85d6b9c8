import type { CellBlock, PagePart } from "../../plan";
import { share, shortDay } from "../home/words";
import { DECIDED } from "./reviewFacts";
import { cut, IN_REVIEW, plain, told } from "./words";

/** So many deals are listed; where they begin on the page, and their places on Pipeline in the folded rows. */
const COUNT = 7;
const [ROW, FOUND] = [20, 34];

/** Open deals that close in the period of the Forecast. */
const CLOSING =
  '(Pipeline[Status]="Open")*(Pipeline[Category]<>"Omitted")*(Pipeline[Close date]>=PeriodStart)*(Pipeline[Close date]<PeriodEnd+1)';

/** The place of the largest deal that is not listed above: of those that close in the period, or were decided in the one in review. */
function largest(above: number): string {
  return (
    `LET(place,ROW(Pipeline[Deal ID])-ROW(Pipeline[[#Headers],[Deal ID]]),amounts,IF(${told(CLOSING, DECIDED)}*ISNUMBER(Pipeline[Amount])*` +
    `(COUNTIF(P$${String(FOUND - 1)}:P${String(above)},place)=0),Pipeline[Amount],0),most,MAX(amounts),IF(most>0,MATCH(most,amounts,0),""))`
  );
}

/** A deal's place on Pipeline, what decides by the Forecast before what is merely large; then its odds if won and if lost, and its amount. */
function foundDeal(at: number): readonly string[] {
  const row = String(FOUND + at);
  const decides = (column: number) => `INDEX(DecidingDeals,${String(at + 1)},${String(column)})`;
  const odds = (column: number) =>
    `=IF(N($P${row})=0,"",IFERROR(IF(AND($P$22="",INDEX(Pipeline[Deal ID],$P${row})=${decides(4)},ISNUMBER(${decides(column)})),${decides(column)},""),""))`;
  return [
    `=IFERROR(IF($P$22="",MATCH(${decides(4)}&"",Pipeline[Deal ID],0),NA()),IFERROR(${largest(FOUND + at - 1)},""))`,
    odds(1),
    odds(2),
    `=IF(N($P${row})=0,"",IF(ISNUMBER(INDEX(Pipeline[Amount],$P${row})),INDEX(Pipeline[Amount],$P${row}),""))`,
  ];
}

/** A cell of the deal at a place on Pipeline. */
function own(at: string, header: string): string {
  return `INDEX(Pipeline[${header}],${at})`;
}

/** Characters that find room on the two lines of a cell: of a name, and of a text. */
const [NAME_ROOM, TEXT_ROOM] = [54, 76];

function name(at: string): string {
  const account = own(at, "Account");
  return cut(`${own(at, "Deal")}&IF(${account}="","",", "&${account})`, NAME_ROOM);
}

/** Open deals close one day; decided ones were closed, or had been expected. */
function day(at: string): string {
  const [close, closed] = [own(at, "Close date"), own(at, "Closed on")];
  const shown = told(close, `IF(${closed}="",${close},${closed})`);
  return `IF(N(${shown})=0,"–",${shortDay(shown)})`;
}

/** What the owner wrote; until then the forecast's own ground. */
function why(at: string): string {
  const [written, category] = [own(at, "Why now"), own(at, "Category")];
  const [type, age] = [own(at, "Type"), own(at, "Age")];
  const ground = told(
    `"; "&IF(${category}="","no category",${category})&" at "&${own(at, "Stage")}`,
    `IF(${type}="","","; "&${type})&IF(ISNUMBER(${age}),", "&${age}&" days","")`,
  );
  return `IF(${written}="","Not told"&${ground},${cut(written, TEXT_ROOM)})`;
}

function step(at: string): string {
  const [words, due, rival] = [own(at, "Next step"), own(at, "Next step date"), own(at, "Competitor")];
  const dated = `IF(N(${due})=0,"",${shortDay(due)}&": ")&${words}`;
  return told(
    `IF(${words}="","No next step yet",${cut(dated, TEXT_ROOM)})`,
    `IF(${rival}="","Nobody named",${cut(rival, TEXT_ROOM)})`,
  );
}

/** What the owner wrote; until then what the dates and the competitor say. */
function blocker(at: string): string {
  const [written, due, rival] = [own(at, "Blocker"), own(at, "Next step date"), own(at, "Competitor")];
  const seen =
    `TEXTJOIN("; ",TRUE,IF(N(${own(at, "Close date")})<INT(AsOf),"Close date has passed",""),` +
    `IF(N(${due})=0,"",IF(${due}<INT(AsOf),"Next step "&INT(AsOf)-INT(${due})&" d late","")),IF(${rival}="","","Against "&${rival}))`;
  const until = told(`LET(seen,${seen},IF(seen="","None told",${cut("seen", TEXT_ROOM)}))`, '"Not told"');
  return `IF(${written}="",${until},${cut(written, TEXT_ROOM)})`;
}

/** What stands in a column for a deal, by its place; nothing where there is none. */
function column(letter: string, cell: (at: string, row: number) => string, none = '""'): CellBlock {
  return {
    address: `${letter}${String(ROW)}:${letter}${String(ROW + COUNT - 1)}`,
    cells: Array.from({ length: COUNT }, (_, at) => {
      const row = FOUND + at;
      const place = `$P${String(row)}`;
      return [`=IF(${place}="",${at === 0 ? none : '""'},${cell(place, row)})`];
    }),
  };
}

const NONE = told(
  '"No open deal with an amount closes in "&Period&"."',
  `"No deal with an amount was decided in "&${IN_REVIEW.period}&"."`,
);

const ODDS = (_: string, row: number): string =>
  `IF(OR($Q${String(row)}="",$R${String(row)}=""),"–",${share(`$Q${String(row)}`)}&" · "&${share(`$R${String(row)}`)})`;

/** Each head of the list: its cell, what it says of the forecast and of a period in review. */
const HEADS: readonly (readonly [address: string, ahead: string, review: string])[] = [
  ["A18", "Deals that decide ⁶", "Deals that made it ⁶"],
  ["M18", "First those whose outcome moves the odds most, then the largest", "The largest, won and lost"],
  ["E19", "Closes", "Closed"],
  ["F19", "Odds if won · lost", "Outcome"],
  ["H19", "Why this quarter", "Why then"],
  ["J19", "Next step", "Against"],
  ["L19", "Blocker", "What stood in the way"],
];

/** The deals that decide, or that made a period in review: why, what comes next and what stands in the way. */
export const briefDeals: PagePart = {
  mergedRows: [`A${String(ROW)}:B${String(ROW + COUNT - 1)}`, ...["H:I", "J:K", "L:M"].map(pair)],
  cells: [{ address: "A19:D19", cells: [["Deal", null, "Owner", "Amount"]] }],
  formulas: [
    ...HEADS.map(([address, ahead, review]) => ({
      address,
      cells: [[`=${told(`"${ahead}"`, `"${review}"`)}`]],
    })),
    {
      address: `P${String(FOUND)}:S${String(FOUND + COUNT - 1)}`,
      cells: Array.from({ length: COUNT }, (_, at) => foundDeal(at)),
    },
    column("A", name, NONE),
    column("C", (at) => cut(own(at, "Owner"), 26)),
    column("D", (_, row) => `IF($S${String(row)}="","–",${plain(`$S${String(row)}`)})`),
    column("E", day),
    column("F", (at, row) => told(ODDS(at, row), own(at, "Status"))),
    column("H", why),
    column("J", step),
    column("L", blocker),
  ],
};

function pair(letters: string): string {
  const [from = "", to = ""] = letters.split(":");
  return `${from}${String(ROW)}:${to}${String(ROW + COUNT - 1)}`;
}
