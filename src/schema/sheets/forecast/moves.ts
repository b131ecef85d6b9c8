import { day, shortDay } from "../home/words";
import type { CellBlock, NamePlan, PagePart } from "../../plan";
import { LOWER_HALF } from "./rollUp";
import { MOVES } from "./movedDeals";
import { inWords } from "./words";
import type { Unit } from "./unit";

/** What can happen to the number between two days, in the order in which it is told. */
const LINES = ["Created", "Reopened", "Pulled in", "Raised", "Cut", "Slipped", "Lost", "Removed"];

/** Lines that the page has room for; a sixth and those behind it stand together as the fifth. */
const SHOWN = 5;

/** How many deals were pulled in and their amount, for the tab Inspection. */
const PULLED_IN: NamePlan = { name: "PulledIn", formula: "=Forecast!$V$22:$W$22" };

const COUNTS = "$V$20:$V$27";
const AMOUNTS = "$W$20:$W$27";

const WORDS = `CHOOSE(IF((n=0)+(n>9),1,n),"one","two","three","four","five","six","seven","eight","nine")`;

const NOTHING_YET = "No import before today's is kept yet: from the next one on, this says what moved.";

/** "Down 280 k since Mon 14 Sep: one created, two slipped." */
function sentence(unit: Unit): string {
  const told = `TEXTJOIN(", ",TRUE,IF(n=0,"",IF(n>9,n,${WORDS})&" "&LOWER($U$20:$U$27)))`;
  const course = `IF(ROUND(change,2)=0,"Level ",IF(change<0,"Down ","Up ")&${inWords("ABS(change)", unit)}&" ")`;
  return (
    `=IF(CompareDay="","",LET(n,${COUNTS},change,D25-D19,since,"since "&${day("CompareDay")},` +
    `IF(SUM(n)=0,"Unchanged "&since&" at "&${inWords("D25", unit)}&".",${course}&since&": "&${told}&".")))`
  );
}

/** Where the whole sentence stands, for whoever tells it on. */
const SAID = "$V$18";

/** Characters that find room beside the lines. */
const ROOM = 86;

/** The sentence as far as there is room for it: the lines beside say the rest. */
const SHOWN_SENTENCE = `=IF(LEN(${SAID})>${String(ROOM)},LEFT(${SAID},${String(ROOM)})&"…",${SAID})`;

/** The place of a shown line among all lines. */
function place(nth: number): string {
  return `=IFERROR(SMALL(IF(${COUNTS}>0,SEQUENCE(${String(LINES.length)})),${String(nth)}),"")`;
}

const line = (row: number): readonly string[] => [
  `=IF($X${String(row)}="","",INDEX($U$20:$U$27,$X${String(row)}))`,
  `=IF($X${String(row)}="","",INDEX(${COUNTS},$X${String(row)}))`,
  `=IF($X${String(row)}="","",INDEX(${AMOUNTS},$X${String(row)}))`,
];

/** Why the number moved since a snapshot: the opening, what happened, the closing, and a check that must be 0. */
export function moves(unit: Unit): PagePart {
  const head: CellBlock = {
    address: "B17:D19",
    cells: [
      [LOWER_HALF.head, null, null],
      [`=IF(CompareDay="","","Since "&${day("CompareDay")})`, "Deals", `=TRIM("${unit.mark} "&BookCurrency)`],
      [`=IF(CompareDay="","","In play "&${shortDay("CompareDay")})`, null, '=IF(CompareDay="","",$W$19)'],
    ],
  };
  const foot: CellBlock = {
    address: "B24:D26",
    cells: [
      [
        `=IF($X24="","",IF(COUNTIF(${COUNTS},">0")>${String(SHOWN)},"Others",INDEX($U$20:$U$27,$X24)))`,
        `=IF($X24="","",SUM(${COUNTS})-SUM(C20:C23))`,
        `=IF($X24="","",ROUND(SUM(${AMOUNTS})-SUM(D20:D23),2))`,
      ],
      [`="In play "&${shortDay("AsOf")}`, null, "=I7"],
      ["Check: opening + moves − closing", null, '=IF(CompareDay="","",ROUND(SUM(D19:D24)-D25,2))'],
    ],
  };
  return {
    names: [PULLED_IN],
    formulas: [
      head,
      { address: "B20:D23", cells: [20, 21, 22, 23].map(line) },
      foot,
      { address: "V18", cells: [[sentence(unit)]] },
      { address: "F18:F19", cells: [[SHOWN_SENTENCE], [`=IF(CompareDay="","${NOTHING_YET}","")`]] },
      { address: "L17", cells: [['="In play = closed + open that closes in "&Period']] },
      // Formulas, for of folded columns the leadership copy takes nothing else.
      { address: "U19:U27", cells: ["Opening", ...LINES].map((each) => [`="${each}"`]) },
      { address: "V19", cells: [[MOVES]] },
      { address: "X20:X24", cells: [20, 21, 22, 23, 24].map((row) => [place(row - 19)]) },
    ],
  };
}
