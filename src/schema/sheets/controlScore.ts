import { FIRST_USE_TABS } from "../../terms/firstUseTabs";
import { blankPlan } from "../derive/blankPlan";
import { withParts } from "../derive/withParts";
import { PALETTE } from "../palette";
import type { Line, PagePart, SheetPlan } from "../plan";
import type { Band } from "./control/block";
import { coachedBlock } from "./control/coached";
import { engagementBlock } from "./control/engagement";
import { HEAD_ROWS } from "./control/frame";
import { controlHeading } from "./control/heading";
import { rhythmBlock } from "./control/rhythm";
import { scoreBlock } from "./control/score";
import { timeBlock } from "./control/time";
import { timeWeeksBlock } from "./control/timeWeeks";

/** Widths in pixels: two sides with a gap between, and the folded figures. */
const WIDTHS = [12, 206, 68, 52, 74, 62, 196, 24, 150, 62, 150, 62, 150, 62, 12];
const FACTS: readonly Line[] = Array.from({ length: 14 }, () => ({ isHidden: true }));

const HEADING: readonly Line[] = [32, 20, 20, 10].map((pixels) => ({ pixels }));
const GAP: Line = { pixels: 14 };

/** All blocks of the page, two beside each other. */
const BANDS: readonly Band[] = [
  [scoreBlock, engagementBlock],
  [timeBlock, timeWeeksBlock],
  [rhythmBlock, coachedBlock],
];

function bandLines([left, right]: Band): readonly Line[] {
  const lines = Array.from({ length: Math.max(left.rows, right.rows) }, (): Line => ({ pixels: 20 }));
  return [{ pixels: 24 }, { pixels: 18 }, ...lines, GAP];
}

/** What all blocks write, each band below the one before. */
function bandParts(): readonly PagePart[] {
  let top = HEADING.length + 1;
  return BANDS.flatMap((band) => {
    const parts = band.map(({ part }) => part(top));
    top += HEAD_ROWS + Math.max(...band.map(({ rows }) => rows)) + 1;
    return parts;
  });
}

/** The manager's own page, made when it is first asked for: how much is under control, and what the registers say. */
export function controlScorePlan(): SheetPlan {
  const lines = [...HEADING, ...BANDS.flatMap(bandLines)];
  const page: SheetPlan = {
    ...blankPlan(FIRST_USE_TABS.controlScore),
    tabColor: PALETTE.ink,
    showsHeadings: false,
    columns: { address: "A:AC", lines: [...WIDTHS.map((pixels) => ({ pixels })), ...FACTS] },
    rows: { address: `1:${String(lines.length)}`, lines },
    frozen: { rows: 3, columns: 0 },
    print: { isLandscape: true, pagesWide: 1, isTight: true, area: `A1:O${String(lines.length)}` },
  };
  return withParts(page, [controlHeading(HEADING.length + 1), ...bandParts()]);
}
