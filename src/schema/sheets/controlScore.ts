import { FIRST_USE_TABS } from "../../terms/firstUseTabs";
import { blankPlan } from "../derive/blankPlan";
import { withParts } from "../derive/withParts";
import { PALETTE } from "../palette";
import type { Line, PagePart, SheetPlan } from "../plan";
import type { ControlBlock } from "./control/block";
import { coachedBlock } from "./control/coached";
import { engagementBlock } from "./control/engagement";
import { HEAD_ROWS } from "./control/frame";
import { controlHeading } from "./control/heading";
import { decisionsBlock, playsBlock, resourcesBlock } from "./control/results";
import { rhythmBlock } from "./control/rhythm";
import { scoreBlock } from "./control/score";
import { suggestionsBlock } from "./control/suggestions";
import { teamBlock } from "./control/team";
import { timeBlock } from "./control/time";
import { timeWeeksBlock } from "./control/timeWeeks";
import { asksBlock, escalationsBlock, messagesBlock } from "./control/upward";
import { weeksBlock } from "./control/weeks";
import { yourselfBlock } from "./control/yourself";

/** Widths in pixels: two sides with a gap between, and the folded figures. */
const WIDTHS = [12, 230, 68, 52, 74, 62, 184, 24, 140, 62, 170, 62, 150, 62, 12];
const FACTS: readonly Line[] = Array.from({ length: 14 }, () => ({ isHidden: true }));

const HEADING: readonly Line[] = [32, 20, 20, 10].map((pixels) => ({ pixels }));
const ROW: Line = { pixels: 20 };

/** The blocks of each side, from above; all rows below the heading are of one height, so the sides need not agree. */
const LEFT: readonly ControlBlock[] = [
  scoreBlock,
  weeksBlock,
  escalationsBlock,
  playsBlock,
  resourcesBlock,
  suggestionsBlock,
  timeBlock,
  rhythmBlock,
];
const RIGHT: readonly ControlBlock[] = [
  engagementBlock,
  teamBlock,
  messagesBlock,
  asksBlock,
  decisionsBlock,
  yourselfBlock,
  timeWeeksBlock,
  coachedBlock,
];

/** A block with its head, its labels and an empty row below. */
function heightOf({ rows }: ControlBlock): number {
  return HEAD_ROWS + rows + 1;
}

function heightOfAll(blocks: readonly ControlBlock[]): number {
  return blocks.reduce((rows, block) => rows + heightOf(block), 0);
}

/** What the blocks of a side write, each below the one before. */
function stacked(blocks: readonly ControlBlock[]): readonly PagePart[] {
  return blocks.map(({ part }, index) => part(HEADING.length + 1 + heightOfAll(blocks.slice(0, index))));
}

/** The manager's own page, made when it is first asked for: how much is under control, and what the registers say. */
export function controlScorePlan(): SheetPlan {
  const rows = Math.max(heightOfAll(LEFT), heightOfAll(RIGHT));
  const lines = [...HEADING, ...Array.from({ length: rows }, () => ROW)];
  const page: SheetPlan = {
    ...blankPlan(FIRST_USE_TABS.controlScore),
    tabColor: PALETTE.ink,
    showsHeadings: false,
    columns: { address: "A:AC", lines: [...WIDTHS.map((pixels) => ({ pixels })), ...FACTS] },
    rows: { address: `1:${String(lines.length)}`, lines },
    frozen: { rows: 3, columns: 0 },
    print: { isLandscape: true, pagesWide: 1, isTight: true, area: `A1:O${String(lines.length)}` },
  };
  return withParts(page, [controlHeading(HEADING.length + 1), ...stacked(LEFT), ...stacked(RIGHT)]);
}
