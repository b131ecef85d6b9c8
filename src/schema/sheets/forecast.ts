import { blankPlan } from "../derive/blankPlan";
import { movedDown } from "../derive/movedDown";
import { withParts } from "../derive/withParts";
import type { Page } from "../page";
import type { Line, PagePart, SheetPlan } from "../plan";
import type { Setup } from "../setup";
import { accuracy, ACCURACY_FORMATS } from "./forecast/accuracy";
import { behindCharts, BELOW_SECTIONS } from "./forecast/behindCharts";
import { decidingDeals } from "./forecast/decidingDeals";
import { gapPlan } from "./forecast/gapPlan";
import { lenses } from "./forecast/lenses";
import { FORECAST_NAMES, HELPER_CELLS, HELPER_FORMULAS, WEEK_FIGURES } from "./forecast/helpers";
import { lowerFormats, PAGE_FORMATS, PAGE_STYLES } from "./forecast/looks";
import { printedArea } from "./forecast/printedArea";
import { moves } from "./forecast/moves";
import { ODDS_CELLS, ODDS_FORMAT, ODDS_STYLES, oddsFormulas } from "./forecast/oddsBlock";
import { highlights } from "./forecast/highlights";
import { LOWER_HALF, lowerHalfShift, rollUp } from "./forecast/rollUp";
import { recordHelpers } from "./forecast/shownRecord";
import { comparison, top } from "./forecast/top";
import { type Unit, unitFor } from "./forecast/unit";
import { weeks } from "./forecast/weeks";

const NAME = "Forecast";

/** Widths in pixels from A on: margin, owner, ten figures, gap, odds, and the shared figures. */
const WIDTHS = [12, 128, ...Array<number>(10).fill(70), 22, 196, 74, 60, 66, 66, 60, 12, 150, 70, 70, 70, 70];

/** The columns of the shared figures, from U on. */
const FIRST_FOLDED = 20;

/** Heights in pixels of the rows that differ, by their numbers while the team has room. */
const HEIGHTS: Readonly<Record<number, number>> = {
  1: 32,
  2: 20,
  3: 20,
  4: 10,
  5: 24,
  6: 26,
  17: 24,
  18: 22,
  27: 12,
  28: 24,
  29: 24,
};

const PLAIN_ROWS = 16;

function rowLines(down: number): readonly Line[] {
  const rows = Object.entries(HEIGHTS).map(
    ([row, pixels]) => [Number(row) + (Number(row) > PLAIN_ROWS ? down : 0), pixels] as const,
  );
  const heights = new Map(rows);
  return Array.from({ length: Math.max(...heights.keys()) }, (_, index) => {
    const pixels = heights.get(index + 1);
    return pixels === undefined ? {} : { pixels };
  });
}

/** What stands above row 16, the roll-up apart. */
function upperParts(unit: Unit): readonly PagePart[] {
  return [
    { formulas: [...HELPER_CELLS, ...HELPER_FORMULAS], names: FORECAST_NAMES },
    recordHelpers,
    { formulas: [...ODDS_CELLS, ...oddsFormulas(unit)], styles: ODDS_STYLES, formats: [ODDS_FORMAT] },
  ];
}

/** What stands below before the first import. */
const FIRST_STEPS: PagePart = {
  formulas: [
    {
      address: "B17:B18",
      cells: [
        [LOWER_HALF.head],
        ["Import twice: the second import tells what moved, and which deals did it."],
      ],
    },
    {
      address: "N17:N18",
      cells: [
        ["Deals that decide"],
        ["Import deals, and type the target on Settings: the deals that swing it stand here."],
      ],
    },
    {
      address: "B28:B29",
      cells: [
        ["Week by week, and how wrong we usually are"],
        ["Import deals and submit a call a week: closed against plan, and how far your calls miss."],
      ],
    },
    {
      address: "N28:N29",
      cells: [
        ["Gap plan"],
        ["Once there is a gap: the open plays on Actions, and how much of it they cover."],
      ],
    },
  ],
};

/** What reads the history of the deals or is worked out beside it, on the rows that it has while the team has room. */
function lowerParts(unit: Unit): readonly PagePart[] {
  return [
    comparison,
    WEEK_FIGURES,
    moves(unit),
    decidingDeals,
    weeks(unit),
    gapPlan(unit),
    accuracy,
    ...behindCharts(unit).map((part) => movedDown(part, BELOW_SECTIONS)),
    lenses,
    { formats: [...lowerFormats(unit), ...ACCURACY_FORMATS] },
  ];
}

function unitOf({ periods, period }: Setup): Unit {
  return unitFor(periods.find(({ period: name }) => name === period)?.target ?? null);
}

function plan(setup: Setup): SheetPlan {
  const unit = unitOf(setup);
  const shift = lowerHalfShift(setup);
  const rows = rowLines(shift.by);
  const page: SheetPlan = {
    ...blankPlan(NAME),
    columns: {
      address: "A:Y",
      lines: WIDTHS.map((pixels, index) => ({ pixels, ...(index >= FIRST_FOLDED && { isHidden: true }) })),
    },
    rows: { address: `1:${String(rows.length)}`, lines: rows },
    print: { isLandscape: true, pagesWide: 1, isTight: true, area: printedArea(setup, false) },
  };
  const looks: PagePart = { styles: PAGE_STYLES, formats: PAGE_FORMATS };
  const lower = setup.owners.length === 0 ? [FIRST_STEPS] : lowerParts(unit);
  const moved = [looks, ...upperParts(unit), top(setup), ...lower].map((part) => movedDown(part, shift));
  return withParts(page, [...moved, rollUp(setup, unit), { highlights: highlights(setup) }]);
}

/** The page as far as a book can have it that an older Control Book built: roll-up, odds and what they need. */
export function upperHalf(setup: Setup): SheetPlan {
  const unit = unitOf(setup);
  return withParts(blankPlan(NAME), [
    ...upperParts(unit).map((part) => movedDown(part, lowerHalfShift(setup))),
    rollUp(setup, unit),
    { highlights: highlights(setup) },
  ]);
}

/**
 * The Forecast: the roll-up, why it moved, the weeks and the gap plan in native formulas, odds and range by worksheet
 * functions; which deals decide are values of the last import or call. Before the first import the lower
 * half says what will stand there. With more than eight owners all
 * that stands below the roll-up moves down.
 */
export const forecast: Page = { name: NAME, tables: [], plan };
