import { KPI_CATALOGUE, proposedKpis, type MeasuredBook } from "../../../src/domain/kpis/kpiCatalogue";
import type { Stage } from "../../../src/schema/sheets/settings/stages";
import { deal, TODAY } from "../deal";

const EMPTY: MeasuredBook = { today: TODAY, deals: [], stages: [] };

function catalogued(name: string) {
  const found = KPI_CATALOGUE.find(({ kpi }) => kpi === name);
  if (!found) throw new Error(`${name} is not in the catalogue`);
  return found;
}

const measured = (name: string, book: Partial<MeasuredBook>) =>
  catalogued(name).measure?.({ ...EMPTY, ...book });
const aimOf = (name: string, baseline: number) => catalogued(name).aim?.(baseline);

const stage = (name: string, temperature: Stage["temperature"]): Stage => ({
  stage: name,
  temperature,
  order: null,
  probability: null,
  category: null,
  criteria: "",
  normDays: null,
  kind: "Open",
});

describe("the catalogue of KPIs", () => {
  test("says of each what it is, why, and where its figure comes from; most are leading", () => {
    for (const { kpi, why, measured: from, unit, kind, better } of KPI_CATALOGUE) {
      for (const words of [kpi, why, from, unit, kind, better]) expect(words).not.toBe("");
    }
    const leading = KPI_CATALOGUE.filter(({ kind }) => kind === "Leading");
    expect(leading.length * 2).toBeGreaterThan(KPI_CATALOGUE.length);
    const aimless = KPI_CATALOGUE.filter(
      ({ measure, aim }) => (measure === undefined) !== (aim === undefined),
    );
    expect(aimless).toEqual([]);
  });

  test("aims a quarter, a fifth or a step beyond where the team stands, and less days", () => {
    expect(aimOf("New qualified deals", 2)).toBe(2.5);
    expect(aimOf("New qualified deals", 2.3)).toBe(2.9);
    expect(aimOf("Warm deals", 11)).toBe(14);
    expect([0.4, 0.95].map((share) => aimOf("Next step dated", share))).toEqual([0.9, 0.95]);
    expect([0.31, 0.98].map((rate) => aimOf("Win rate", rate))).toEqual([0.36, 1]);
    expect(aimOf("Days in stage", 21)).toBe(16);
  });

  test("counts deals created in the last 28 days by the week", () => {
    const born = (daysAgo: number | null) => deal({ created: daysAgo === null ? null : TODAY - daysAgo });
    const deals = [born(0), born(27), born(28), born(-1), born(null), born(3)];
    expect(measured("New qualified deals", { deals })).toBe(0.8);
    expect(measured("New qualified deals", { deals: [born(null)] })).toBeNull();
  });

  test("counts open deals in warm stages, and none where no stage has a temperature", () => {
    const stages = [stage("A", "Prospect"), stage("B", "Warm"), stage("C", "Hot"), stage("D", "Ready")];
    const deals = ["A", "b ", "C", "D", "E"].map((name) => deal({ stage: name }));
    const won = deal({ stage: "D", status: "Won" });
    expect(measured("Warm deals", { stages, deals: [...deals, won] })).toBe(3);
    expect(measured("Warm deals", { stages: [stage("A", null)], deals })).toBeNull();
  });

  test("takes the share of open deals that have a next step and its day", () => {
    const step = (nextStep: string, day: number | null) => deal({ nextStep, nextStepDate: day });
    const deals = [step("Call", TODAY), step("Call", null), step(" ", TODAY)];
    expect(measured("Next step dated", { deals })).toBe(0.33);
    expect(measured("Next step dated", { deals: [deal({ status: "Won" })] })).toBeNull();
  });

  test("says a win rate of a year from eight closed deals on", () => {
    const closed = (status: "Won" | "Lost", daysAgo: number) => deal({ status, closedOn: TODAY - daysAgo });
    const won = [closed("Won", 3), deal({ status: "Won", closeDate: TODAY - 9 })];
    const lost = [1, 2, 3, 4, 5, 364].map((daysAgo) => closed("Lost", daysAgo));
    const old = [closed("Won", 365), deal({ status: "Won" }), deal({ closeDate: TODAY })];
    expect(measured("Win rate", { deals: [...won, ...lost, ...old] })).toBe(0.25);
    expect(measured("Win rate", { deals: [...won, ...lost.slice(1), ...old] })).toBeNull();
  });

  test("takes the middle of the days that open deals have stood in their stage", () => {
    const since = (daysAgo: number) => deal({ stageSince: TODAY - daysAgo });
    expect(measured("Days in stage", { deals: [since(100), since(2), since(9), deal()] })).toBe(9);
    expect(
      measured("Days in stage", { deals: [deal(), deal({ status: "Won", stageSince: TODAY })] }),
    ).toBeNull();
  });

  test("proposes the first four of which the book tells something", () => {
    const deals = [
      deal({ created: TODAY, stage: "B", nextStep: "Call", nextStepDate: TODAY, stageSince: TODAY - 9 }),
    ];
    expect(proposedKpis(EMPTY)).toEqual([]);
    expect(proposedKpis({ ...EMPTY, deals })).toEqual([
      "New qualified deals",
      "Next step dated",
      "Days in stage",
    ]);
    const closed = Array.from({ length: 8 }, () => deal({ status: "Won", closedOn: TODAY }));
    expect(
      proposedKpis({ today: TODAY, deals: [...deals, ...closed], stages: [stage("B", "Warm")] }),
    ).toEqual(["New qualified deals", "Warm deals", "Next step dated", "Win rate"]);
  });
});
