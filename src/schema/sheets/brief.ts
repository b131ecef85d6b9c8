import { FIRST_USE_TABS } from "../../terms/firstUseTabs";
import { blankPlan } from "../derive/blankPlan";
import { withParts } from "../derive/withParts";
import type { Line, SheetPlan } from "../plan";
import { briefFacts } from "./brief/facts";
import { briefFoot } from "./brief/foot";
import { briefLanding } from "./brief/landing";
import { briefLists } from "./brief/lists";
import { briefLooks } from "./brief/looks";
import { briefRecord } from "./brief/record";
import { briefTop } from "./brief/top";

const NAME = FIRST_USE_TABS.brief;

/** Widths in pixels: two sides with a gap between, and the folded figures. */
const WIDTHS = [...Array<number>(6).fill(83), 28, ...Array<number>(6).fill(84)];
const FACTS: readonly Line[] = Array.from({ length: 7 }, () => ({ isHidden: true }));

const PARTS = [briefLooks, briefFacts, briefTop, briefLanding, briefLists, briefRecord, briefFoot];

/** Heights in pixels: the whole page is one sheet of A4, lying. */
const HEIGHTS = [
  ...[20, 34, 24, 8, 18, 34, 18, 18, 12, 24],
  ...Array<number>(6).fill(27),
  ...[10, 24, 20, 20, 20, 20, 32, 10, 24, 20, 19, 19, 19, 19, 10, 24, 19, 19, 22, 8, 16, 16],
];

/**
 * The one page that upper management reads, made when it is first asked for. It follows the book by itself; into a copy go its
 * figures and words as plain values.
 */
export function briefPlan(): SheetPlan {
  const page: SheetPlan = {
    ...blankPlan(NAME),
    showsHeadings: false,
    columns: { address: "A:T", lines: [...WIDTHS.map((pixels) => ({ pixels })), ...FACTS] },
    rows: { address: `1:${String(HEIGHTS.length)}`, lines: HEIGHTS.map((pixels) => ({ pixels })) },
    print: { isLandscape: true, pagesWide: 1, pagesTall: 1, area: `A1:M${String(HEIGHTS.length)}` },
  };
  return withParts(page, PARTS);
}
