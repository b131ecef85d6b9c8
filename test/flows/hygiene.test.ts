/** @excelApi 1.13 */
import fc from "fast-check";
import { todayList } from "../../src/domain/actions/todayList";
import { type Need, needs } from "../../src/domain/pipeline/needs";
import { bookView } from "../../src/pane/app/bookView";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { createPaneApp } from "../../src/pane/app/paneApp";
import { readWhole } from "../../src/pane/app/reloadBook";
import { turnRule } from "../../src/pane/app/turnRule";
import { BUYING_ROLES } from "../../src/terms/buyingRoles";
import { type Deal, pipeline } from "../../src/schema/sheets/pipeline";
import { relationships } from "../../src/schema/sheets/relationships";
import { limits } from "../../src/schema/sheets/settings/limits";
import { HYGIENE_LIMITS } from "../../src/schema/sheets/settings/hygieneLimits";
import { CATEGORIES } from "../../src/terms/categories";
import type { HygieneRule } from "../../src/terms/hygieneRules";
import { until } from "../conformance/support";
import { columnOf, rows, write } from "./packs/packRows";
import { calculated, MONDAY, standingBook } from "./sampleBook";
import { buildSmallBook } from "./smallBook";

jest.setTimeout(240_000);

/** How the column Flags says each need. */
const FLAGS: Readonly<Record<Need, RegExp>> = {
  "past close date": /^Past close date$/,
  "no close date": /^No close date$/,
  "no amount": /^No amount$/,
  "no next step": /^No next step$/,
  "next step overdue": /^Step overdue \d+ d$/,
  "no economic buyer": /^No economic buyer$/,
  "few contacts": /^Only \d+ known$/,
  stale: /^Quiet \d+ d$/,
  "slow in stage": /^In stage \d+ d$/,
  "pushed often": /^Pushed \d+×$/,
};

const app = createPaneApp({
  desk: excelDesk,
  copyMaker: () => Promise.reject(new Error("No copy is asked for")),
  oddsMaker: () => Promise.reject(new Error("Not asked for")),
  readTab: () => Promise.resolve(null),
  now: () => MONDAY,
});

/** Deals of every sort that a rule could ask about or pass over. */
function someSorts(count: number): readonly Partial<Deal>[] {
  const day = fc.option(fc.integer({ min: MONDAY - 60, max: MONDAY + 60 }));
  const facts = fc.record({
    status: fc.constantFrom("Open", "Open", "Open", "Won", null),
    stage: fc.constantFrom("Qualified", "proposal", "Contract", "Closed Won", "Unheard of", ""),
    category: fc.option(fc.constantFrom(...CATEGORIES, "Commit", "Commit")),
    closeDate: day,
    amount: fc.option(fc.constantFrom(0, 900, 30_000, 100_000, 250_000)),
    nextStep: fc.constantFrom("", "  ", "Call the buyer"),
    nextStepDate: day,
    lastActivity: day,
    stageSince: day,
    pushes: fc.option(fc.nat(4)),
  });
  return fc
    .sample(facts, { numRuns: count, seed: 27 })
    .map((each, index) => ({ ...each, dealId: `D-${index}`, deal: `Deal ${index}`, owner: "Ana Ruiz" }));
}

/** People for two of three deals, one to three each. */
function somePeople(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    person: `Person ${index}`,
    account: "Acme",
    dealId: `${index % 2 === 0 ? "D" : "d"}-${(index * 7) % Math.floor(count / 1.5)}`,
    role: BUYING_ROLES[index % 4] ?? null,
  }));
}

/** The needs that the column Flags names, deal by deal. */
async function flagged(): Promise<ReadonlyMap<string, readonly Need[]>> {
  await calculated();
  const flags = columnOf(pipeline, "Flags");
  const all = Object.keys(FLAGS) as Need[];
  return new Map(
    columnOf(pipeline, "Deal ID").map((id, row) => {
      const parts = String(flags[row])
        .split(" · ")
        .filter((part) => part !== "" && part !== "Large");
      const found = parts.map((part) => all.find((need) => FLAGS[need].test(part)));
      if (found.some((need) => need === undefined)) throw new Error(String(flags[row]));
      return [String(id), found.flatMap((need) => need ?? []).sort()];
    }),
  );
}

/** How many deals Home says are to be asked about. */
async function homeCount(): Promise<number> {
  await calculated();
  const texts = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Home").getUsedRange().load("values");
    await context.sync();
    return (used.values as unknown[][]).flat().map(String);
  });
  const [, count] = texts.map((text) => /^(\d+) to ask about/.exec(text)).find((found) => found) ?? [];
  return Number(count);
}

/** What the domain says of the book as the pane reads it. */
async function needed(): Promise<ReadonlyMap<string, readonly Need[]>> {
  const { yardstick, book } = bookView(await standingBook(), MONDAY);
  return new Map(book.deals.map(({ record }) => [record.dealId, [...needs(record, yardstick)].sort()]));
}

async function settingOf(rule: HygieneRule) {
  const setting = (await standingBook()).hygiene.find((each) => each.rule === rule);
  if (!setting) throw new Error(rule);
  return setting;
}

beforeAll(async () => {
  await buildSmallBook();
  const { period, periods } = await standingBook();
  const current = periods.find((each) => each.period === period);
  if (current) await excelDesk.saveTarget({ ...current, target: 900_000 });
  await write(rows(pipeline, ...someSorts(80)), rows(relationships, ...somePeople(60)));
  await Excel.run(async (context) => {
    context.workbook.names.getItem("AsOf").getRange().values = [[MONDAY]];
    await context.sync();
  });
  await readWhole(app);
});

describe("the column Flags", () => {
  it("says of every deal what the rules say, by the same limits [S0-24]", async () => {
    const [native, domain] = [await flagged(), await needed()];
    expect(native).toEqual(domain);
    const met = new Set([...domain.values()].flat());
    expect([...met].sort()).toEqual(Object.keys(FLAGS).sort());
  });

  it("is counted alike on Home, on Today and by the rules", async () => {
    const asked = [...(await needed()).values()].filter((each) => each.length > 0).length;
    expect(await homeCount()).toBe(asked);
    const items = todayList(bookView(await standingBook(), MONDAY).todayFacts);
    expect(items.flatMap((item) => (item.kind === "hygiene" ? [item.count] : []))).toEqual([asked]);
  });

  it.each(HYGIENE_LIMITS.map(({ rule }) => [rule]))(
    "no longer asks about “%s” once it is switched off, nor does the pane, until that is undone",
    async (rule) => {
      const before = await flagged();
      await turnRule(app, await settingOf(rule));
      expect((await settingOf(rule)).on).toBe("No");
      const [native, domain] = [await flagged(), await needed()];
      expect(native).toEqual(domain);
      expect(native).not.toEqual(before);
      app.standing.get().undo?.onUndo?.();
      await until(() => !columnOf(limits, "On").includes("No"));
      expect((await settingOf(rule)).on).toBe("Yes");
      expect(await flagged()).toEqual(before);
    },
  );
});
