import { yardstick } from "../../domain/yardstick";
import fc from "fast-check";
import { needs } from "../../../src/domain/pipeline/needs";
import { openExport } from "../../../src/intake/openExport";
import { openQuestions } from "../../../src/intake/plan/openQuestions";
import type { ImportPlan } from "../../../src/intake/plan/importPlan";
import { planImport } from "../../../src/intake/plan/planImport";
import { sampleExport, type SampleWeek } from "../../../src/intake/sample/sampleExport";
import { SAMPLE_QUOTAS, samplePeriods } from "../../../src/intake/sample/sampleTargets";
import { undecided } from "../../../src/intake/settle/undecided";
import { serialOf } from "../../../src/kit/serial";
import type { Deal } from "../../../src/schema/sheets/pipeline";
import { blankLines, importInput, MONDAY } from "../exports";

jest.setTimeout(120_000);

async function planOf(week: SampleWeek, existing: readonly Deal[] = [], today = MONDAY): Promise<ImportPlan> {
  return planImport(await importInput(sampleExport(week, today), { existing, today }));
}

function dealsOf(plan: ImportPlan): readonly Deal[] {
  return plan.added.map(({ deal }) => deal);
}

let firstPlan: ImportPlan;
beforeAll(async () => {
  firstPlan = await planOf(1);
});

describe("The sample's first export", () => {
  it("is the same text for the same week, and another one in another week", () => {
    expect(sampleExport(1, MONDAY)).toBe(sampleExport(1, MONDAY + 6));
    expect(sampleExport(1, MONDAY)).not.toBe(sampleExport(1, MONDAY + 7));
  });

  it("holds a team of 8, about 120 open deals and two years of closed ones", () => {
    const deals = dealsOf(firstPlan);
    const open = deals.filter(({ status }) => status === "Open");
    const closing = deals
      .filter(({ status }) => status !== "Open")
      .map(({ closeDate }) => closeDate ?? MONDAY);
    expect(new Set(deals.map(({ owner }) => owner)).size).toBe(8);
    expect(open.length).toBeGreaterThan(110);
    expect(open.length).toBeLessThan(130);
    expect(MONDAY - Math.min(...closing)).toBeGreaterThan(700);
  });

  it("has the mess of a real one: lines above and below, a header twice, rows that are refused", async () => {
    const { table } = await importInput(sampleExport(1, MONDAY));
    expect(blankLines(table)).toBe(42);
    expect(table.headers).toContain("Type (2)");
    expect(table.skipped.map(({ kind }) => kind)).toEqual([
      "above",
      "above",
      "above",
      "total",
      "footer",
      "footer",
    ]);
    expect(firstPlan.refused).toMatchObject([
      { column: "Close date", value: "after the budget round" },
      { column: "Deal ID", reason: { kind: "same id", earlierRow: 6 } },
    ]);
  });

  it("asks about one new stage and some blank amounts, and is stopped by neither", async () => {
    const questions = openQuestions(await importInput(sampleExport(1, MONDAY)));
    expect(questions.map(({ id }) => id)).toEqual(["stage Verbal OK", "blank amounts"]);
    expect(undecided(questions, {})).toEqual([]);
  });

  it("gives the manager something to do", () => {
    const found = new Set(dealsOf(firstPlan).flatMap((deal) => needs(deal, yardstick({ today: MONDAY }))));
    expect([...found].toSorted()).toEqual([
      "next step overdue",
      "no amount",
      "no next step",
      "past close date",
      "stale",
    ]);
  });
});

describe("The sample's second export", () => {
  it("tells a story: two slipped, one won, one lost, one back, two created, one gone, one mended", async () => {
    const plan = await planOf(2, dealsOf(firstPlan));
    const slipped = plan.changed.filter(
      ({ before, after }) =>
        (after.closeDate ?? 0) - (before.closeDate ?? 0) > 60 && before.status === "Open",
    );
    const count = (move: string, status: string): number =>
      plan.changed.filter((change) => change.move === move && change.after.status === status).length;
    expect(slipped).toHaveLength(2);
    expect([count("closed", "Won"), count("closed", "Lost"), count("reopened", "Open")]).toEqual([1, 1, 1]);
    expect(plan.added).toHaveLength(3);
    expect(plan.missing).toHaveLength(1);
    expect(plan.refused).toHaveLength(1);
  });

  it("follows from the first in any week of the calendar", async () => {
    const mondays = fc
      .integer({ min: 0, max: 260 })
      .map((week) => serialOf({ year: 2024, month: 1, day: 1 }) + week * 7);
    await fc.assert(
      fc.asyncProperty(mondays, async (monday) => {
        const existing = dealsOf(await planOf(1, [], monday));
        const plan = await planOf(2, existing, monday);
        expect(existing.length).toBe(plan.changed.length + plan.unchanged.length + plan.missing.length);
        expect(plan.read).toBe(
          plan.added.length + plan.changed.length + plan.unchanged.length + plan.refused.length,
        );
        expect(plan.changed.length).toBeGreaterThan(20);
      }),
      { seed: 9, numRuns: 3 },
    );
  });
});

describe("The sample's targets", () => {
  it("add up to the team's target in each of eleven quarters that follow each other", () => {
    const periods = samplePeriods(MONDAY);
    const team = SAMPLE_QUOTAS.reduce((sum, { quota }) => sum + quota, 0);
    expect(periods).toHaveLength(11);
    expect(periods[8]).toEqual({
      period: "FY26 Q4",
      start: serialOf({ year: 2026, month: 10, day: 1 }),
      end: serialOf({ year: 2026, month: 12, day: 31 }),
      target: team,
      shares: SAMPLE_QUOTAS.map(({ owner, quota }) => ({ member: owner, target: quota })),
    });
    for (const { shares } of periods.slice(7))
      expect(shares?.reduce((sum, { target }) => sum + target, 0)).toBe(team);
    expect(periods.slice(1).every(({ start }, index) => start === (periods[index]?.end ?? 0) + 1)).toBe(true);
  });

  it("know every owner of the sample", async () => {
    const opened = await openExport(sampleExport(1, MONDAY));
    expect(opened.ok).toBe(true);
    const owners = new Set(dealsOf(firstPlan).map(({ owner }) => owner));
    expect([...owners].toSorted()).toEqual(SAMPLE_QUOTAS.map(({ owner }) => owner).toSorted());
  });
});
