import { FIRST_USE_TABS } from "../../terms/firstUseTabs";
import { blankPlan } from "../derive/blankPlan";
import { withParts } from "../derive/withParts";
import type { Line, SheetPlan } from "../plan";
import { inspectionAsks } from "./inspection/asks";
import { inspectionClosing } from "./inspection/closing";
import { inspectionCommits } from "./inspection/commits";
import { inspectionFacts } from "./inspection/facts";
import { inspectionLargeDeals } from "./inspection/largeDeals";
import { inspectionGrid, LAST_FOLDED } from "./inspection/grid";
import { HEIGHTS, inspectionLooks } from "./inspection/looks";
import { LAST_ROW } from "./inspection/place";
import { inspectionPursuits } from "./inspection/pursuits";
import { inspectionQualities } from "./inspection/qualities";
import { inspectionReps } from "./inspection/reps";
import { inspectionStages } from "./inspection/stages";
import { inspectionStatuses } from "./inspection/statuses";
import { inspectionTemperatures } from "./inspection/temperatures";
import { inspectionTop } from "./inspection/top";

/** Widths in pixels: two sides with a gap between, and the folded figures. */
const WIDTHS = [12, 158, 66, 66, 62, 68, 76, 66, 16, ...Array<number>(7).fill(66)];
const FOLDED: readonly Line[] = Array.from({ length: 32 }, () => ({ isHidden: true }));

const PARTS = [
  inspectionLooks,
  inspectionFacts,
  inspectionTop,
  inspectionGrid,
  ...inspectionStages,
  ...inspectionReps,
  ...inspectionTemperatures,
  ...inspectionQualities,
  ...inspectionStatuses,
  ...inspectionLargeDeals,
  ...inspectionClosing,
  ...inspectionPursuits,
  ...inspectionCommits,
  ...inspectionAsks,
];

/** The page for inspecting the process and then the deals, for the manager and the team; made when it is first asked for. */
export function inspectionPlan(): SheetPlan {
  const page: SheetPlan = {
    ...blankPlan(FIRST_USE_TABS.inspection),
    showsHeadings: false,
    columns: { address: `A:${LAST_FOLDED}`, lines: [...WIDTHS.map((pixels) => ({ pixels })), ...FOLDED] },
    rows: { address: `1:${String(LAST_ROW)}`, lines: HEIGHTS.map((pixels) => ({ pixels })) },
    frozen: { rows: 3, columns: 0 },
    print: { isLandscape: false, isTight: true, pagesWide: 1, area: `A1:P${String(LAST_ROW)}` },
  };
  return withParts(page, PARTS);
}
