import { blankPlan } from "../derive/blankPlan";
import { joinBlocks } from "../derive/joinBlocks";
import { PALETTE } from "../palette";
import type { Page } from "../page";
import type { CellBlock, FormattedRange, SheetPlan, StyledRange } from "../plan";
import type { Setup } from "../setup";
import { FORECAST_NAMES, HELPER_CELLS, HELPER_FORMULAS } from "./forecast/helpers";
import { ODDS_CELLS, ODDS_FORMAT, ODDS_STYLES, oddsFormulas } from "./forecast/oddsBlock";
import {
  ROOM,
  rollUpCells,
  rollUpFormats,
  rollUpFormulas,
  rollUpHighlights,
  rollUpStyles,
} from "./forecast/rollUp";
import { unitFor } from "./forecast/unit";

const NAME = "Forecast";

/** Widths in pixels from A on: margin, owner, ten figures, gap, odds, and the shared figures. */
const WIDTHS = [12, 128, ...Array<number>(10).fill(70), 22, 196, 74, 60, 66, 66, 60, 12, 150, 70, 70, 70, 70];

/** The columns of the shared figures, from U on. */
const FIRST_FOLDED = 20;

/** The last row of the page's places. */
const LAST_ROW = 43;

/** Heights of the first rows in pixels; the third is like the rows below. */
const HEIGHTS = [32, 20, 20, 10, 24, 26];

/** Where in the period the book stands; nothing when the day lies outside it. */
const WEEK =
  '=IF(PeriodStart="","",IF(OR(AsOf<PeriodStart,AsOf>=PeriodEnd+1),"",' +
  '"Week "&INT((INT(AsOf)-PeriodStart)/7)+1&" of "&ROUNDUP((PeriodEnd-PeriodStart+1)/7,0)&"; "&' +
  'NETWORKDAYS(INT(AsOf),PeriodEnd)&" working days left"))';

function titleCells(period: string): readonly CellBlock[] {
  return [
    { address: "B1", cells: [["Forecast"]] },
    { address: "B2", cells: [["What this period will bring, and how sure that is."]] },
    { address: "B3:C3", cells: [["Period", period]] },
  ];
}

const TITLE_FORMULAS: readonly CellBlock[] = [
  { address: "S1", cells: [["=AsOfText"]] },
  { address: "F3", cells: [[WEEK]] },
];

const PAGE_STYLES: readonly StyledRange[] = [
  { address: "A:Y", style: { size: 10, valign: "Center" } },
  { address: "B1", style: { size: 18, isBold: true } },
  { address: "B2:S2,S1,L5,S5,B6:L6", style: { size: 9, color: PALETTE.sub } },
  { address: "S1:S2,L5,S5,C6:L6", style: { align: "Right" } },
  { address: "B3", style: { isBold: true } },
  {
    address: "C3:D3",
    style: { isBold: true, color: PALETTE.accent, fill: PALETTE.tint, line: PALETTE.accent },
  },
  { address: "F3", style: { color: PALETTE.sub } },
  { address: "B5,N5", style: { size: 11, isBold: true } },
  { address: "B5:L5,N5:S5", style: { line: PALETTE.ink } },
  { address: "B6:L6", style: { line: PALETTE.line } },
];

const PAGE_FORMATS: readonly FormattedRange[] = [
  { address: "C3", codes: '@"  ▾"' },
  { address: "V6:V7", codes: "d mmm yy" },
  { address: "V8:X11", codes: "#,##0" },
];

/** The page's last row; more owners than the page has room for move it down. */
function lastRow({ owners }: Setup): number {
  return LAST_ROW + Math.max(0, owners.length - ROOM);
}

function plan(setup: Setup): SheetPlan {
  const target = setup.periods.find(({ period }) => period === setup.period)?.target ?? null;
  const unit = unitFor(target);
  return {
    ...blankPlan(NAME),
    columns: {
      address: "A:Y",
      lines: WIDTHS.map((pixels, index) => ({ pixels, ...(index >= FIRST_FOLDED && { isHidden: true }) })),
    },
    rows: { address: "1:6", lines: HEIGHTS.map((pixels) => ({ pixels })) },
    cells: joinBlocks([...titleCells(setup.period), ...rollUpCells(setup), ...ODDS_CELLS, ...HELPER_CELLS]),
    merged: ["C3:D3"],
    formulas: joinBlocks([
      ...HELPER_FORMULAS,
      ...TITLE_FORMULAS,
      ...rollUpFormulas(setup, unit),
      ...oddsFormulas(unit),
    ]),
    styles: [...PAGE_STYLES, ...rollUpStyles(setup), ...ODDS_STYLES],
    formats: [...PAGE_FORMATS, ...rollUpFormats(setup, unit), ODDS_FORMAT],
    validations: [
      {
        address: "C3",
        rule: { list: { inCellDropDown: true, source: "=PeriodNames" } },
        style: "Stop",
        message: "Choose a period that is listed on Settings.",
      },
    ],
    highlights: rollUpHighlights(setup),
    names: FORECAST_NAMES,
    print: { isLandscape: true, pagesWide: 1, isTight: true, area: `A1:S${String(lastRow(setup))}` },
  };
}

/**
 * The Forecast: the roll-up in native formulas, odds and range by worksheet functions. The waterfall,
 * the deals that decide, the weeks and the gap plan have their places in rows 17 to 43 and N17 to S43; with more than
 * eight owners those places move down.
 */
export const forecast: Page = { name: NAME, tables: [], plan };
