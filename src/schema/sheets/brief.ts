import { FIRST_USE_TABS } from "../../terms/firstUseTabs";
import { blankPlan } from "../derive/blankPlan";
import { withParts } from "../derive/withParts";
import type { Line, SheetPlan } from "../plan";
import { briefDeals } from "./brief/deals";
import { briefFacts } from "./brief/facts";
import { briefFoot } from "./brief/foot";
import { briefKinds } from "./brief/kinds";
import { briefLanding } from "./brief/landing";
import { briefLists } from "./brief/lists";
import { briefLooks } from "./brief/looks";
import { briefQuestions } from "./brief/questions";
import { briefRecord } from "./brief/record";
import { reviewFacts } from "./brief/reviewFacts";
import { briefTop } from "./brief/top";

const NAME = FIRST_USE_TABS.brief;

/** Widths in pixels: two sides with a gap between, the choice beside the page, and the folded figures. */
const WIDTHS = [...Array<number>(6).fill(93), 20, ...Array<number>(6).fill(104), 150];
const FACTS: readonly Line[] = Array.from({ length: 6 }, () => ({ isHidden: true }));

const PARTS = [
  ...[briefLooks, briefFacts, reviewFacts, briefKinds, briefTop, briefLanding],
  ...[briefDeals, briefLists, briefQuestions, briefRecord, briefFoot],
];

/** Heights in pixels: the whole page is one sheet of A4, lying. */
const HEIGHTS = [
  ...[18, 32, 32, 6, 18, 32, 17, 17, 8],
  ...[22, ...Array<number>(6).fill(21), 6],
  ...[22, 18, ...Array<number>(7).fill(27), 6],
  ...[22, 18, ...Array<number>(4).fill(18), 6],
  ...[22, ...Array<number>(5).fill(26), 6],
  ...[14, 14, 14],
];

/**
 * The one page that upper management reads, made when it is first asked for: the forecast, or a period in review where one is
 * chosen beside it. It follows the book by itself; into a copy go its figures and words as plain values.
 */
export function briefPlan(): SheetPlan {
  const page: SheetPlan = {
    ...blankPlan(NAME),
    showsHeadings: false,
    columns: { address: "A:T", lines: [...WIDTHS.map((pixels) => ({ pixels })), ...FACTS] },
    rows: { address: `1:${String(HEIGHTS.length)}`, lines: HEIGHTS.map((pixels) => ({ pixels })) },
    print: {
      isLandscape: true,
      isTight: true,
      pagesWide: 1,
      pagesTall: 1,
      area: `A1:M${String(HEIGHTS.length)}`,
    },
  };
  return withParts(page, PARTS);
}
