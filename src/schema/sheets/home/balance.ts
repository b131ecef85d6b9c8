import type { PagePart } from "../../plan";

/** What the manager's time is balanced between: the word, the kinds of time blocks, and the target by its name. */
const PARTS: readonly (readonly [word: string, kinds: string, target: string])[] = [
  ["Process", '"Process"', "ProcessShare"],
  ["deals", '"Deals"', "DealsShare"],
  ["field", '"Field"', "FieldShare"],
  ["forecast", '"Forecast"', "ForecastShare"],
  ["people", '{"Coaching","People"}', "PeopleShare"],
];

/** Minutes of the last 4 weeks; an error where the pack Time is not switched on. */
const WITHIN = 'TimeWeeks,">="&LastWeeks,TimeWeeks,"<="&INT(AsOf)';

function share([word, kinds, target]: (typeof PARTS)[number]): string {
  return `"${word} "&ROUND(100*SUM(SUMIFS(TimeMinutes,TimeKinds,${kinds},${WITHIN}))/all,0)&" of "&ROUND(100*${target},0)`;
}

/** Where the manager's time went in the last 4 weeks beside the own targets, without a score. */
export const balance: PagePart = {
  formulas: [
    {
      address: "Q32",
      cells: [
        [
          `=IFERROR(LET(all,SUMIFS(TimeMinutes,${WITHIN}),"Your time in %: "&${PARTS.map(share).join('&", "&')}),"")`,
        ],
      ],
    },
  ],
};
