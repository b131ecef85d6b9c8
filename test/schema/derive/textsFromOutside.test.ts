import { bookPlan } from "../../../src/schema/derive/bookPlan";
import { forecastStored } from "../../../src/schema/sheets/forecast/stored";
import { storedCells, type StoredOutlook } from "../../../src/schema/sheets/home/stored";
import type { CellBlock } from "../../../src/schema/plan";
import type { Setup } from "../../../src/schema/setup";
import { PACK_NAMES } from "../../../src/terms/packNames";
import { SETUP } from "../excelTexts";

const RUNS = "=cmd|' /C calc'!A0";

const HOSTILE: Setup = {
  ...SETUP,
  team: RUNS,
  currency: "@SUM(1)",
  period: "=1+1",
  periods: [{ period: "=1+1", start: 1, end: 2, target: 3, shares: [{ member: "-1+1", target: 3 }] }],
  owners: ["+1", "'x"],
  packs: PACK_NAMES,
};

/** The ids look like numbers, which would be other ids. */
const OUTLOOK: StoredOutlook = {
  asOf: 46_000,
  odds: 0.5,
  range: { low: 1, high: 2 },
  period: "2026",
  curve: [],
  record: { held: 0, of: 0, above: 0, below: 0 },
  deals: ["00123", "1E5", RUNS].map((dealId) => ({ dealId, oddsIfWon: 0.6, oddsIfLost: 0.4 })),
};

function textsOf(blocks: readonly CellBlock[]): readonly string[] {
  return blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === "string");
}

describe("texts from outside in the plan of a book", () => {
  const texts = bookPlan(HOSTILE).sheets.flatMap(({ cells }) => textsOf(cells));

  it("are marked as texts, so that none begins a formula", () => {
    expect(texts.filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
    const marked = [RUNS, "@SUM(1)", "=1+1", "-1+1", "+1", "'x"].map((text) => `'${text}`);
    expect(marked.filter((text) => !texts.includes(text))).toEqual([]);
  });

  it("stay what they are where the add-in keeps the outlook: an id of digits is no number", () => {
    const onHome = textsOf(storedCells(OUTLOOK));
    const onForecast = textsOf(forecastStored(OUTLOOK, HOSTILE));
    const ids = ["'00123", "'1E5", `'${RUNS}`];
    expect(onHome.filter((text) => text !== "")).toEqual(ids);
    expect(onForecast.filter((text) => text !== "")).toEqual(["'2026", ...ids]);
  });
});
