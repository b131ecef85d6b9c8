import { MEASURE_NAMES } from "../../src/domain/forecast/measures";
import { GRAINS } from "../../src/domain/forecast/period";
import { asked, type Asked, type Given, TWINNED } from "./twins";
import { askedOddly } from "./twinTables";

/** The functions that every plain workbook has to be able to follow. */
export const WITH_TWIN = [
  "ACCURACY",
  "BRIER",
  "DEVIATION",
  "FORECAST",
  "HELP",
  "PERIOD",
  "PERIODEND",
  "PERIODSTART",
  "PUSHES",
  "RELATION",
  "REVIEWSCORE",
  "ROLLUP",
  "UNKNOWNS",
  "VELOCITY",
  "WATERFALL",
  "WINRATE",
  "XMR",
];

/** First and last days of years, a leap day, the weeks around New Year, a time of day. */
const DAYS = [
  "DATE(2026,1,1)",
  "DATE(2027,1,1)",
  "DATE(2024,12,30)",
  "DATE(2024,2,29)",
  "DATE(2025,3,31)+0.9",
  "DATE(2025,4,1)",
  "DATE(2026,11,16)",
];

const PERIODS: readonly Given[] = DAYS.flatMap((date) =>
  ["1", "4", "10"].flatMap((fiscal_start) =>
    GRAINS.map((grain) => ({ date, fiscal_start, grain: `"${grain}"` })),
  ),
);

/** Each measure of the forecast, of the whole team. */
const MEASURED: readonly Given[] = MEASURE_NAMES.map((measure) => ({ measure: `"${measure}"` }));

const OWNERS = ['""', '"Ann"', '"bo"', '"Cy"', '"Di"', '"Nobody"'];

/** Other arguments than those that the twins name, by function: what is rare, blank, negative, stale or not there. */
const TWIN_CASES: Readonly<Record<string, readonly Given[]>> = {
  ROLLUP: [{ view: '"single"' }, { group: "Pipeline[Stage]", by: '"Stage"' }],
  FORECAST: MEASURED.flatMap((measured) => OWNERS.map((owner) => ({ ...measured, owner }))),
  WATERFALL: OWNERS.map((owner) => ({ owner })),
  PUSHES: [{ as_of: "PeriodStart+7" }, { as_of: "PeriodEnd+1" }],
  WINRATE: [
    { basis: '"amount"' },
    { group: "Pipeline[Stage]", by: '"Stage"' },
    { from: "DATE(2001,1,1)", to: "DATE(2001,12,31)" },
  ],
  ACCURACY: [
    { forecasts: "{7,0}", actuals: "{7,0}" },
    { forecasts: "{5,6}", actuals: "{0,0}" },
    { forecasts: "{1,1}", actuals: "{5,-5}" },
  ],
  DEVIATION: [
    { plan: "INDEX(Scorecard[Goal],2)" },
    { plan: "0" },
    { plan: '""' },
    { actual: "-3", plan: "-2" },
  ],
  HELP: [
    { limit: "0.1", times: "2", window: "5" },
    { times: "1", window: "1" },
    { actuals: "{1.1,110,11}", plans: "{1,100,10}", limit: "0.1" },
    { actuals: "{50,50}", plans: "{100,100}" },
  ],
  XMR: [{ baseline: "3" }, { baseline: "2" }],
  VELOCITY: [
    { cycle_days: "45.5" },
    { deals_open: "0", average_deal: "-10", win_rate: "1", cycle_days: "7" },
  ],
  UNKNOWNS: [{ max_age: "0" }, { max_age: "60", as_of: "AsOf+0.5" }],
  RELATION: [
    { last_contact: "AsOf+9" },
    { last_contact: '""' },
    { strength: "0", half_life: "7" },
    { stance: "-2", last_contact: "AsOf-30.5" },
  ],
  PERIOD: PERIODS,
  PERIODSTART: PERIODS,
  PERIODEND: PERIODS,
};

/** Every twin as it is shown, over the sample's own tables, and each measure of the forecast. */
export function askedOfSample(): readonly Asked[] {
  return TWINNED.flatMap((declared) => [
    asked(declared),
    ...(declared.id === "FORECAST" ? MEASURED.map((given) => asked(declared, given)) : []),
  ]);
}

/** Every twin, with all arguments in turn, over tables that hold what is awkward. */
export function askedOfOddTables(): readonly Asked[] {
  return TWINNED.flatMap((declared) =>
    [{}, ...(TWIN_CASES[declared.id] ?? [])].map((given) => askedOddly(asked(declared, given))),
  );
}
