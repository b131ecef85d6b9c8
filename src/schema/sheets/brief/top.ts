import type { PagePart } from "../../plan";
import { day, share } from "../home/words";
import { endedSum } from "./reviewFacts";
import { amount, IN_REVIEW, NEXT, plain, told } from "./words";

/** Counted as on the Forecast. */
const WEEK = 'IF(N(Forecast!$W$14)=0,""," · week "&Forecast!$W$14&" of "&Forecast!$V$12)';

const CALLED =
  `"We call "&${amount("P4")}&IF(P20="",".",IF(P6>0,", "&${amount("P6")}&" short of target.",` +
  `IF(P6=0,", exactly the target.",", "&${amount("0-P6")}&" above target.")))`;

const NOT_CALLED = `${amount("P14")}&" closed, "&${amount("P19")}&" in play"&IF(P20="","; no target yet.",", for a target of "&${amount("P20")}&".")`;

const AHEAD =
  `IF(P4="",${NOT_CALLED},${CALLED})&` +
  `IF(P10="",""," The odds of reaching "&${amount("P20")}&" are "&${share("P10")}&".")`;

const { period, start, end, target, closed, won, lost, call, miss, daysToWin, daysToLose } = IN_REVIEW;

/** Whether the period in review has ended. */
const HAS_ENDED = `${end}<INT(AsOf)`;

/** By how much the last call missed, in words. */
const MISSED = `IF(ROUND(${miss},2)=0,"on the mark",${share(`ABS(${miss})`)}&IF(${miss}<0," low"," high"))`;

const REVIEWED =
  `${period}&IF(${HAS_ENDED}," closed at "," so far: closed ")&${amount(closed)}&` +
  `IF(${target}="",", without a target",", "&${share(`${closed}/${target}`)}&" of target")&"."&` +
  `IF(OR(${miss}="",NOT(${HAS_ENDED})),""," Our last call was "&${MISSED}&".")`;

const HEADLINE = `=IF(P9=0,"Nothing imported yet: the first import fills this page.",${told(AHEAD, REVIEWED)})`;

/** What moved since the import before, in the Forecast's words; until then what the last week and the last call say. */
const LATELY =
  `IF(WhyMoved<>"","",IF(P15="","",IF(P15=0,"nothing closed",${amount("P15")}&" closed")&" in the last 7 days")),` +
  `IF(OR(WhyMoved<>"",P5=""),"",IF(P4=P5,"the call stands","the call is "&${amount("ABS(P4-P5)")}&IF(P4<P5," below"," above")&" the last"))`;

/** The deal whose outcome moves the odds most, where they are known. */
const SWINGS = `IF(N(Q34)=0,"",INDEX(Pipeline[Deal],P34)&" swings most: "&${share("Q34")}&" if won, "&${share("R34")}&" if lost")`;

/** What moved, what decides and what is planned; a part that there is nothing to say of is left out. */
const MOVED =
  `IF(WhyMoved="","",WhyMoved&" ")&LET(told,TEXTJOIN("; ",TRUE,${LATELY},` +
  `${SWINGS},` +
  `IF(N(P6)<=0,"",IF(P21=0,"no play covers the gap yet","the plan covers "&${share("P21/P6")}&" of the gap"))),` +
  'IF(told="","",UPPER(LEFT(told,1))&MID(told,2,400)&"."))';

/** How many were decided, and the cover of what comes next. */
const LEARNED =
  `"Won "&${won}&" of "&${won}+${lost}&" decided deals"&IF(N(P59)=0,"","; "&O59&" brought "&${share(`P59/${closed}`)})&` +
  `IF(OR(${NEXT.period}="",N(${NEXT.target})=0),"","; "&${NEXT.period}&" has "&FIXED(${NEXT.open}/${NEXT.target},1)&"× its target open")&"."`;

const REST = "P6-P21";

/** A tile of the page: its label, its figure and two lines. */
type Tile = readonly [label: string, figure: string, first: string, second: string];

const TILES_AHEAD: readonly Tile[] = [
  [
    '"Closed ¹"',
    amount("P14"),
    `IF(P20="","no target yet",${share("P14/P20")}&" of target")`,
    `IF(P16="","",IF(ROUND(P16,2)=0,"on plan",${share("ABS(P16)")}&IF(P16<0," behind"," ahead of")&" plan"))`,
  ],
  [
    '"Call ²"',
    `IF(P4="","–",${amount("P4")})`,
    `IF(P4="","no call yet",IF(P20="","no target yet",${share("P4/P20")}&" of target"))`,
    `IF(P5="","",${amount("P5")}&" the call before")`,
  ],
  [
    '"Odds of target ³"',
    `IF(P10="","–",${share("P10")})`,
    `IF(P10="",IF(P20="","no target yet","a deal lacks a figure"),"of reaching "&${amount("P20")})`,
    `IF(P13="","","as of "&${day("P13")})`,
  ],
  [
    '"Range, 8 in 10 ³"',
    `IF(P11="","–",${plain("P11")}&"–"&${amount("P12")})`,
    `IF(AND(P17=P14,P8>0),"no probabilities yet","weighted "&${amount("P17")})`,
    `IF(P18="","","reps' calls add up to "&${amount("P18")})`,
  ],
  [
    '"Gap and cover ⁴"',
    `IF(P6="","–",IF(P6<=0,"none",${amount("P6")}))`,
    `IF(P6="","no target yet",IF(P6<=0,"",IF(P21=0,"no play yet","plays cover "&${amount("P21")}&IF(${REST}>0,"; "&${amount(REST)}&" still open",""))))`,
    `IF(P7="","",IF(P7<=0,"target met",${amount("P7")}&" to close, "&${amount("P8")}&" open: "&FIXED(P8/P7,1)&"×"))`,
  ],
];

const TILES_REVIEW: readonly Tile[] = [
  [
    '"Closed ¹"',
    amount(closed),
    `IF(${target}="","no target",${share(`${closed}/${target}`)}&" of target")`,
    `IF(${target}="","",IF(${closed}<${target},${amount(`${target}-${closed}`)}&" short",IF(${closed}=${target},"on target",${amount(`${closed}-${target}`)}&" above")))`,
  ],
  [
    '"Last call ²"',
    `IF(${call}="","–",${amount(call)})`,
    `IF(${call}="","no call in it",IF(${miss}="","nothing closed yet",IF(${HAS_ENDED},${MISSED},"for "&${period})))`,
    '""',
  ],
  [
    '"Won of decided ³"',
    `IF(${won}+${lost}=0,"–",${share(`${won}/(${won}+${lost})`)})`,
    `${won}&" won, "&${lost}&" lost"`,
    `IF(${won}+${lost}=0,"",${amount(endedSum("Lost"))}&" lost")`,
  ],
  [
    '"A deal won, on average ³"',
    `IF(${won}=0,"–",${amount(`${closed}/${won}`)})`,
    `IF(${lost}=0,"",${amount(`${endedSum("Lost")}/${lost}`)}&" a deal lost")`,
    `IF(${daysToWin}&${daysToLose}="","",IF(${daysToWin}="","–",ROUND(${daysToWin},0))&" days to win, "&IF(${daysToLose}="","–",ROUND(${daysToLose},0))&" to lose")`,
  ],
  [
    `IF(${NEXT.period}="","Next period",${NEXT.period}&", cover")&" ⁴"`,
    `IF(OR(${NEXT.period}="",N(${NEXT.target})=0),"–",FIXED(${NEXT.open}/${NEXT.target},1)&"×")`,
    `IF(${NEXT.period}="","no next period on Settings",${amount(NEXT.open)}&" open")`,
    `IF(${NEXT.period}="","",IF(N(${NEXT.target})=0,"no target yet","for a target of "&${amount(NEXT.target)}))`,
  ],
];

const COLUMNS = ["A", "C", "E", "H", "K"];

/** Before the first import a tile says nothing but where it will come from. */
function tileCells(at: number): readonly (readonly string[])[] {
  const [ahead, review] = [TILES_AHEAD[at], TILES_REVIEW[at]];
  if (!ahead || !review) return [];
  const [label, figure, first, second] = ahead.map((part, line) => told(part, review[line] ?? '""'));
  const nothing = (words: string, line: string) => `=IF(P9=0,"${words}",${line})`;
  return [
    [`=${label ?? ""}`],
    [nothing("–", figure ?? "")],
    [nothing(at === 0 ? "after the first import" : "", first ?? "")],
    [nothing("", second ?? "")],
  ];
}

/** Who and when, the headline, what moved, and the five figures. */
export const briefTop: PagePart = {
  formulas: [
    {
      address: "A1:A3",
      cells: [
        [
          `=IF(TeamName="","",TeamName&" · ")&${told(`"Forecast "&Period&${WEEK}`, `IF(ABS(${end}-${start}-91)<10,"Quarter","Period")&" in review · "&${period}`)}`,
        ],
        [HEADLINE],
        [`=IF(P9=0,"",${told(MOVED, LEARNED)})`],
      ],
    },
    { address: "M1", cells: [["=AsOfText"]] },
    ...COLUMNS.map((column, at) => ({ address: `${column}5:${column}8`, cells: tileCells(at) })),
  ],
};
