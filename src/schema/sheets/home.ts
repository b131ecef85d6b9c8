import { blankPlan } from "../derive/blankPlan";
import { withParts } from "../derive/withParts";
import type { Page } from "../page";
import type { Line, PagePart, SheetPlan } from "../plan";
import type { Setup } from "../setup";
import { absentPacks } from "./home/absentPacks";
import { balance } from "./home/balance";
import { facts } from "./home/facts";
import { foot } from "./home/foot";
import { lists } from "./home/lists";
import { homeLooks, PLAIN } from "./home/looks";
import { figures, firstSteps } from "./home/middle";
import { people } from "./home/people";
import { top } from "./home/top";
import { homeWaterfall } from "./home/waterfall";
import { CALENDAR_NAMES } from "./home/words";
import { HOME } from "./home/stored";

/** Widths in pixels: five pairs of columns with gaps between, the rail, and the folded figures. */
const PAIR = [14, 101, 101];
const WIDTHS = [...Array.from({ length: 5 }, () => PAIR).flat(), 26, 78, 234, 12];
const FACTS: readonly Line[] = Array.from({ length: 8 }, () => ({ isHidden: true }));

/** Heights in pixels: the whole page is 644 high. */
const HEIGHTS = [36, 20, 8, 26, 8, 20, 36, 19, 19, 10, 24, ...Array<number>(10).fill(20), 10, 24];
const LOWER_HEIGHTS = [20, 20, 20, 20, 26, 20, 20, 10, 28];

/** The rows that change their form with the first import. */
export const MIDDLE_ROWS = "B11:O21";

/** What stands in the middle: the first steps before the first import, then the figures. */
export function homeMiddle(setup: Setup): SheetPlan {
  const cleared = { ...blankPlan(HOME), styles: [{ address: MIDDLE_ROWS, style: PLAIN }] };
  return withParts(cleared, middleParts(setup));
}

function middleParts({ owners }: Setup): readonly PagePart[] {
  return owners.length === 0 ? [firstSteps] : [figures, homeWaterfall];
}

function plan(setup: Setup): SheetPlan {
  const heights = [...HEIGHTS, ...LOWER_HEIGHTS];
  const page: SheetPlan = {
    ...blankPlan(HOME),
    showsHeadings: false,
    columns: { address: "A:AA", lines: [...WIDTHS.map((pixels) => ({ pixels })), ...FACTS] },
    rows: { address: `1:${String(heights.length)}`, lines: heights.map((pixels) => ({ pixels })) },
    names: [...CALENDAR_NAMES, ...absentPacks(setup.packs ?? [])],
    print: { isLandscape: true, pagesWide: 1, isTight: true, area: `A1:R${String(heights.length)}` },
  };
  return withParts(page, [homeLooks, facts, top, lists, people, foot, balance, ...middleParts(setup)]);
}

/** The one screen to start the day with, private as a whole: everything that it says is read from the other tabs. */
export const home: Page = { name: HOME, tables: [], plan };
