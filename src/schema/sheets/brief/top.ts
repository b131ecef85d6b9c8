import type { PagePart } from "../../plan";
import { day, share } from "../home/words";
import { amount, plain } from "./words";

/** Counted as on the Forecast. */
const WEEK = 'IF(N(Forecast!$W$14)=0,""," · week "&Forecast!$W$14&" of "&Forecast!$V$12)';

const CALLED =
  `"We call "&${amount("P4")}&IF(P20="",".",IF(P6>0,", "&${amount("P6")}&" short of target.",` +
  `IF(P6=0,", exactly the target.",", "&${amount("0-P6")}&" above target.")))`;

const NOT_CALLED = `${amount("P14")}&" closed, "&${amount("P19")}&" in play"&IF(P20="","; no target yet.",", for a target of "&${amount("P20")}&".")`;

const HEADLINE =
  `=IF(P9=0,"Nothing imported yet: the first import fills this page.",IF(P4="",${NOT_CALLED},${CALLED})&` +
  `IF(P10="",""," The odds of reaching "&${amount("P20")}&" are "&${share("P10")}&"."))`;

/** What moved since the import before, in the Forecast's words; until then what the last week and the last call say. */
const LATELY =
  `IF(WhyMoved<>"","",IF(P15="","",IF(P15=0,"nothing closed",${amount("P15")}&" closed")&" in the last 7 days")),` +
  `IF(OR(WhyMoved<>"",P5=""),"",IF(P4=P5,"the call stands","the call is "&${amount("ABS(P4-P5)")}&IF(P4<P5," below"," above")&" the last"))`;

/** What moved, what decides and what is planned; a part that there is nothing to say of is left out. */
const MOVED =
  `=IF(P9=0,"",IF(WhyMoved="","",WhyMoved&" ")&LET(told,TEXTJOIN("; ",TRUE,${LATELY},` +
  'IF(COUNT(P25:P27)=0,"",CHOOSE(COUNT(P25:P27),"one deal decides","two deals decide","three deals decide")),' +
  `IF(N(P6)<=0,"",IF(P23=0,"no play covers the gap yet","the plan covers "&${share("P23/P6")}&" of the gap"))),` +
  'IF(told="","",UPPER(LEFT(told,1))&MID(told,2,400)&".")))';

const REST = "P6-P23";

/** The five tiles: column, label, figure and two lines. */
const TILES: readonly (readonly [column: string, label: string, figure: string, lines: readonly string[]])[] =
  [
    [
      "A",
      "Closed ¹",
      `IF(P9=0,"–",${amount("P14")})`,
      [
        `IF(P9=0,"after the first import",IF(P20="","no target yet",${share("P14/P20")}&" of target"))`,
        `IF(OR(P9=0,P16=""),"",IF(ROUND(P16,2)=0,"on plan",${share("ABS(P16)")}&IF(P16<0," behind"," ahead of")&" plan"))`,
      ],
    ],
    [
      "C",
      "Call ²",
      `IF(P4="","–",${amount("P4")})`,
      [
        `IF(P4="","no call yet",IF(P20="","no target yet",${share("P4/P20")}&" of target"))`,
        `IF(P5="","",${amount("P5")}&" the call before")`,
      ],
    ],
    [
      "E",
      "Odds of target ³",
      `IF(P10="","–",${share("P10")})`,
      [
        `IF(P10="",IF(P20="","no target yet","a deal lacks a figure"),"of reaching "&${amount("P20")})`,
        `IF(P13="","","as of "&${day("P13")})`,
      ],
    ],
    [
      "H",
      "Range, 8 in 10 ³",
      `IF(P11="","–",${plain("P11")}&"–"&${amount("P12")})`,
      [`IF(P9=0,"","weighted "&${amount("P17")})`, `IF(P18="","","reps' calls add up to "&${amount("P18")})`],
    ],
    [
      "K",
      "Gap and cover ⁴",
      `IF(P6="","–",IF(P6<=0,"none",${amount("P6")}))`,
      [
        `IF(N(P6)<=0,"",IF(P23=0,"no play yet","plays cover "&${amount("P23")}&IF(${REST}>0,"; "&${amount(REST)}&" still open","")))`,
        `IF(P7="","",IF(P7<=0,"target met",${amount("P7")}&" to close, "&${amount("P8")}&" open: "&FIXED(P8/P7,1)&"×"))`,
      ],
    ],
  ];

/** Who and when, the headline, what moved, and the five figures. */
export const briefTop: PagePart = {
  cells: TILES.map(([column, label]) => ({ address: `${column}5`, cells: [[label]] })),
  formulas: [
    {
      address: "A1:A3",
      cells: [[`=IF(TeamName="","",TeamName&" · ")&"Forecast "&Period&${WEEK}`], [HEADLINE], [MOVED]],
    },
    { address: "M1", cells: [["=AsOfText"]] },
    ...TILES.map(([column, , figure, lines]) => ({
      address: `${column}6:${column}8`,
      cells: [figure, ...lines].map((formula) => [`=${formula}`]),
    })),
  ],
};
