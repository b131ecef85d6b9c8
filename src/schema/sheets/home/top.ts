import type { PagePart } from "../../plan";
import { amount, day, share } from "./words";

const WEEK = 'IF(N(Forecast!$W$14)=0,"","Week "&Forecast!$W$14&" of "&Forecast!$V$12&" · ")';

const AS_OF = `IF(U9=0,"Nothing imported yet",${WEEK}&"as of "&MID(AsOfText,7,99))`;

/** Closed against plan today, in words. */
const COURSE =
  'IF(W24="","closed cannot be held against a plan yet: the period has no target",' +
  'IF(ROUND(W24,2)=0,"closed is on plan","closed is "&ROUND(100*ABS(W24),0)&" % "&IF(W24<0,"behind","ahead of")&" plan"))';

const LIMIT = share("DeviationLimit");

/** Said as long as it is so; an open action about it is told, and takes nothing away. */
const SELLING =
  '&IF(U11," You lead the selling, "&PlayerWeeks&" weeks running: that is not the job."&U12,"")';

const BANNER = [
  '=IF(U23,"Get help now:",IF(U30="","Within limits:","Next step:"))',
  `=IF(OR(U23,U30=""),${COURSE}&IF(U23,", and beyond the "&${LIMIT}&" limit in "&IF(U22<MAX(1,DeviationTimes),"both of the last two periods.",U22&" of the last "&COUNT(W24:W27)&" weeks."),` +
    `"; the limit is "&${LIMIT}&"."),INDEX(V31:V35,U30))${SELLING}`,
];

/** The time of day where the export told one. */
const TIME = 'IF(MOD(AsOf,1)=0,""," "&RIGHT("0"&HOUR(AsOf),2)&":"&RIGHT("0"&MINUTE(AsOf),2))';

const TARGET = "N(PeriodTarget)";
const REPS = "N(Forecast!K7)";

/** The five tiles: column, label, figure and two lines. */
const TILES: readonly (readonly [column: string, label: string, figure: string, lines: readonly string[]])[] =
  [
    [
      "B",
      "CLOSED",
      `IF(U9=0,"–",${amount("Forecast!D7")})`,
      [
        `IF(U9=0,"after the first import",IF(${TARGET}=0,"no target yet",${share("Forecast!D7/PeriodTarget")}&" of the "&${amount("PeriodTarget")}&" target"))`,
        `IF(OR(U9=0,V24="",V25=""),"","+"&${amount("V24-V25")}&" in the last 7 days")`,
      ],
    ],
    [
      "E",
      "CALL",
      `IF(U4="","–",${amount("U4")})`,
      [
        `IF(U4="","after your first call",IF(${TARGET}=0,"no target yet",${share("U4/PeriodTarget")}&" of target")&IF(U5="","","; "&${amount("U5")}&" before"))`,
        `IF(${REPS}=0,"","Reps say "&${amount("Forecast!K7")}&IF(N(U4)=0,"",", "&${share("ABS(Forecast!K7/U4-1)")}&IF(Forecast!K7<U4," below"," above")&" you"))`,
      ],
    ],
    [
      "H",
      "ODDS AND RANGE",
      `IF(W2="","–",${share("W2")})`,
      [
        `IF(U9=0,"after the first import",IF(${TARGET}=0,"no target yet",IF(W2="","not said: a deal lacks a figure","of reaching "&${amount("PeriodTarget")}&IF(INT(N(W3))=INT(AsOf),"",", as of "&${day("N(W3)")}))))`,
        `IF(X2="","","8 in 10: "&FIXED(X2/$U$2,0)&"–"&${amount("Y2")})`,
      ],
    ],
    [
      "K",
      "GAP AND COVER",
      `IF(U6="","–",IF(U6<=0,"none",${amount("U6")}))`,
      [
        `IF(U6="","after a target and a call",IF(U4="","roll-up to target","from call to target")&IF(U6<=0,"",IF(U10=0,"; no play yet","; plan covers "&${share("U10/U6")})))`,
        `IF(U6="","",IF(U7<=0,"target met",${amount("U7")}&" to close, "&${amount("U8")}&" open: "&FIXED(U8/U7,1)&"×"))`,
      ],
    ],
    [
      "N",
      "FRESH",
      `IF(U9=0,"–",IF(INT(AsOf)=TODAY(),"Today",${day("AsOf")})&${TIME})`,
      [
        'IF(U9=0,"never imported",COUNTIFS(Pipeline[Status],"Open")&" open deals")',
        'IF(U9=0,"",COUNTIFS(Pipeline[Status],"Open",Pipeline[Flags],"?*",Pipeline[Flags],"<>Large")&" to ask about"&' +
          'IF(OR(ActivityOn="No",NOT(ISNUMBER(StaleDays))),""," · "&COUNTIFS(Pipeline[Status],"Open",Pipeline[Last activity],"<"&INT(AsOf)-N(StaleDays))&" quiet over "&N(StaleDays)&" d"))',
      ],
    ],
  ];

/** Title, banner and the five tiles. */
export const top: PagePart = {
  cells: TILES.map(([column, label]) => ({ address: `${column}6`, cells: [[label]] })),
  formulas: [
    {
      address: "B1:B2",
      cells: [
        ['=IF(TeamName="","Your control book",TeamName)&IF(OR(U9=0,Period=""),"",", "&Period)'],
        [
          '=IF(U9=0,"Home fills itself as you go: five steps, about ten minutes.","Amounts in"&U3&" "&BookCurrency&". Odds and range are stored at the import; live on Forecast.")',
        ],
      ],
    },
    {
      address: "O1:O4",
      cells: [
        [`=${AS_OF}`],
        [
          '=IF(SUM(U37:U41)=0,"All "&COUNT(U37:U41)&" checks pass","! "&COUNTIF(U37:U41,">0")&" of "&COUNT(U37:U41)&" checks fail")',
        ],
        [null],
        ['=IF(U23,"Write the ask: Actions",IF(U30="",IF(U11,"Actions, Own selling",""),INDEX(W31:W35,U30)))'],
      ],
    },
    { address: "B4:C4", cells: [BANNER] },
    ...TILES.map(([column, , figure, lines]) => ({
      address: `${column}7:${column}9`,
      cells: [figure, ...lines].map((formula) => [`=${formula}`]),
    })),
  ],
};
