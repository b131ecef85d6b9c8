import { PALETTE } from "../../palette";
import type { PagePart, PlannedHighlight, StyledRange } from "../../plan";
import { WARNING } from "../../emphasis";
import { LAST_FOLDED } from "./grid";
import { down, FIRST_MEMBER, FIRST_STAGE, LAST_ROW, ROOM, TOP } from "./place";

const [STAGES, MEMBERS] = [ROOM.stages + 1, ROOM.members + 1];
const STAGES_TOP = FIRST_STAGE - 1;
const MEMBERS_TOP = FIRST_MEMBER - 1;
const NEEDS_TOP = TOP.temperatures + 3;

/** The lists of deals: the row of their first line, and how many they have. */
const LISTS: readonly (readonly [top: number, rows: number])[] = [
  [TOP.statuses + 2, ROOM.list],
  [TOP.large + 2, ROOM.large],
  [TOP.closing + 2, ROOM.list],
  [TOP.pullIn + 2, ROOM.pullIn],
];
const PURSUITS = TOP.pursuits + 2;

function row(columns: string, at: number): string {
  return down(columns, at, 1);
}

/** Several stretches as one address. */
function all(...addresses: readonly string[]): string {
  return addresses.join(",");
}

const HEADS = Object.values(TOP).map((top) => row("B:P", top));
const LABELS = [
  TOP.stages + 1,
  TOP.reps + 1,
  TOP.temperatures + 1,
  TOP.temperatures + 2,
  ...[TOP.statuses, TOP.large, TOP.closing, TOP.pullIn, TOP.pursuits].map((top) => top + 1),
];
const TEAMS = [STAGES_TOP, MEMBERS_TOP, NEEDS_TOP].map((top) => row("B:P", top));

const STYLES: readonly StyledRange[] = [
  { address: `A:${LAST_FOLDED}`, style: { size: 10, valign: "Center" } },
  { address: "B1", style: { size: 18, isBold: true } },
  { address: "B3", style: { isBold: true } },
  { address: "P1", style: { align: "Right" } },
  { address: all("B2:P2", "P1"), style: { size: 9, color: PALETTE.sub } },
  {
    address: all(
      down("B:P", STAGES_TOP, STAGES),
      down("B:P", MEMBERS_TOP, MEMBERS),
      down("B:P", NEEDS_TOP, MEMBERS),
      down("B:P", TOP.qualities + 1, 5),
      ...LISTS.map(([top, rows]) => down("B:P", top, rows)),
      down("B:P", PURSUITS, ROOM.list),
      down("B:P", TOP.asks + 1, ROOM.asks),
    ),
    style: { line: PALETTE.line },
  },
  { address: all(...HEADS), style: { valign: "Bottom", line: PALETTE.ink } },
  {
    address: all(...Object.values(TOP).map((top) => row("B", top)), row("J", TOP.pursuits)),
    style: { size: 11, isBold: true },
  },
  {
    address: all(...Object.values(TOP).map((top) => row("P", top))),
    style: { size: 9, color: PALETTE.sub, align: "Right" },
  },
  {
    address: all(...LABELS.map((at) => row("B:P", at))),
    style: {
      size: 9,
      isBold: true,
      color: PALETTE.sub,
      valign: "Bottom",
      isWrapped: true,
      line: PALETTE.line,
    },
  },
  { address: all(...TEAMS), style: { isBold: true, fill: PALETTE.soft } },
  {
    address: all(
      down("D:P", STAGES_TOP - 1, STAGES + 1),
      down("C:P", MEMBERS_TOP - 1, MEMBERS + 1),
      down("C:P", NEEDS_TOP - 1, MEMBERS + 1),
      ...LISTS.map(([top, rows]) => down("E:F", top - 1, rows + 1)),
      down("C:H", PURSUITS - 1, ROOM.list + 1),
      down("O", PURSUITS - 1, ROOM.list + 1),
      down("H", TOP.closing + 1, ROOM.list + 1),
      down("H", TOP.pullIn + 1, ROOM.pullIn + 1),
    ),
    style: { align: "Right" },
  },
  {
    address: all(down("P", PURSUITS - 1, ROOM.list + 1), row("B:P", TOP.temperatures + 1)),
    style: { align: "Left", indent: 1 },
  },
  {
    address: all(
      ...LISTS.slice(0, 2).map(([top, rows]) => down("G:H", top - 1, rows + 1)),
      ...LISTS.slice(2).map(([top, rows]) => down("G", top - 1, rows + 1)),
    ),
    style: { align: "Center" },
  },
  { address: down("C", TOP.qualities + 1, 5), style: { isBold: true, align: "Left" } },
  {
    address: all(
      down("B", FIRST_STAGE, ROOM.stages),
      down("B", FIRST_MEMBER, ROOM.members),
      down("B", NEEDS_TOP + 1, ROOM.members),
      down("B", TOP.qualities + 1, 5),
      down("B", PURSUITS, ROOM.list),
      down("B", TOP.asks + 1, ROOM.asks),
      ...LISTS.map(([top, rows]) => down("B", top, rows)),
    ),
    style: { isBold: true },
  },
  { address: down("C:P", TOP.asks + 1, ROOM.asks), style: { isWrapped: true, size: 9, align: "Left" } },
  { address: `R:${LAST_FOLDED}`, style: { size: 8, color: PALETTE.mute } },
];

const S = String(FIRST_STAGE);
const M = String(FIRST_MEMBER);
const T = String(NEEDS_TOP);

const HIGHLIGHTS: readonly PlannedHighlight[] = [
  {
    address: down("F", FIRST_STAGE, ROOM.stages),
    formula: `=AND(ISNUMBER(F${S}),ISNUMBER(G${S}),N(F${S})>N(G${S}))`,
    ...WARNING,
  },
  {
    address: all(
      down("E", NEEDS_TOP, MEMBERS),
      down("H", NEEDS_TOP, MEMBERS),
      down("L", NEEDS_TOP, MEMBERS),
      down("O", NEEDS_TOP, MEMBERS),
    ),
    formula: `=N(E${T})>0`,
    color: PALETTE.warn,
    isBold: true,
  },
  { address: down("P", FIRST_MEMBER, ROOM.members), formula: `=N(P${M})>2`, ...WARNING },
  {
    address: down("J", TOP.statuses + 2, ROOM.list),
    formula: `=LEFT(J${String(TOP.statuses + 2)},1)="!"`,
    color: PALETTE.warn,
    isBold: true,
  },
  {
    address: all(
      ...[TOP.closing, TOP.pullIn].map((top) =>
        down("F", top + 2, top === TOP.closing ? ROOM.list : ROOM.pullIn),
      ),
    ),
    formula: `=AND(ISNUMBER(F${String(TOP.closing + 2)}),N(F${String(TOP.closing + 2)})<INT(AsOf))`,
    color: PALETTE.warn,
    isBold: true,
  },
  {
    address: row("P", TOP.pursuits),
    formula: '=ISNUMBER(SEARCH("to leave",P94))',
    color: PALETTE.warn,
    isBold: true,
  },
];

const MONEY = "#,##0";
const SHARE = "0 %";
const DAYS = "0";
const DATE = "d mmm yy";

/** The looks of the page, and what turns orange. */
export const inspectionLooks: PagePart = {
  styles: STYLES,
  highlights: HIGHLIGHTS,
  mergedRows: [
    ...LISTS.map(([top, rows]) => down("C:D", top - 1, rows + 1)),
    down("J:K", TOP.statuses + 1, ROOM.list + 1),
    down("L:P", TOP.statuses + 1, ROOM.list + 1),
    ...LISTS.slice(1).map(([top, rows]) => down("J:P", top - 1, rows + 1)),
    down("J:L", PURSUITS - 1, ROOM.list + 1),
    down("M:N", PURSUITS - 1, ROOM.list + 1),
    down("C:P", TOP.asks + 1, ROOM.asks),
  ],
  formats: [
    { address: all(down("E", STAGES_TOP, STAGES)), codes: MONEY },
    { address: all(down("D", MEMBERS_TOP, MEMBERS)), codes: MONEY },
    { address: all(down("F", STAGES_TOP, STAGES)), codes: DAYS },
    { address: all(down("E", MEMBERS_TOP, MEMBERS)), codes: DAYS },
    { address: all(down("L:M", STAGES_TOP, STAGES)), codes: SHARE },
    { address: all(down("O:P", STAGES_TOP, STAGES)), codes: SHARE },
    { address: all(down("F:G", MEMBERS_TOP, MEMBERS)), codes: SHARE },
    { address: all(down("L", MEMBERS_TOP, MEMBERS)), codes: SHARE },
    { address: all(down("N", MEMBERS_TOP, MEMBERS)), codes: SHARE },
    { address: down("P", NEEDS_TOP, MEMBERS), codes: MONEY },
    { address: down("C", TOP.qualities + 1, 1), codes: '0.0"×"' },
    { address: down("C", TOP.qualities + 2, 4), codes: SHARE },
    ...LISTS.map(([top, rows]) => ({ address: down("E", top, rows), codes: MONEY })),
    ...LISTS.map(([top, rows]) => ({ address: down("F", top, rows), codes: DATE })),
    { address: down("H", TOP.closing + 2, ROOM.list), codes: DATE },
    { address: down("H", TOP.pullIn + 2, ROOM.pullIn), codes: DATE },
    { address: down("E:H", PURSUITS, ROOM.list), codes: MONEY },
    { address: down("O", PURSUITS, ROOM.list), codes: MONEY },
  ],
};

/** Heights in pixels: row by row. */
export const HEIGHTS: readonly number[] = Array.from({ length: LAST_ROW }, (_, index) => {
  const at = index + 1;
  const heads: readonly number[] = Object.values(TOP);
  if (at === 1) return 32;
  if (at === 4 || heads.includes(at + 1)) return 12;
  if (heads.includes(at)) return 24;
  if ([TOP.stages, TOP.reps, TOP.pursuits, TOP.commits].some((top) => at === top + 1)) return 34;
  return at > TOP.asks ? 54 : 20;
});
