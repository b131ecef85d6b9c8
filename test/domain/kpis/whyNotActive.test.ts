import { whyNotActive } from "../../../src/domain/kpis/whyNotActive";
import { fromCells } from "../../../src/schema/derive/fromCells";
import { type Kpi, kpis } from "../../../src/schema/sheets/kpis";

function kpi(name: string, cells: Readonly<Record<string, string | number>>): Kpi {
  const row = { KPI: name, Baseline: 1, "Baseline date": 46000, Target: 2, "Target date": 46090, ...cells };
  const { records } = fromCells(kpis, { cells: [Object.keys(row), Object.values(row)], headerRow: 1 });
  const [first] = records;
  if (!first) throw new Error(`${name} is no row`);
  return first.record;
}

const NEW = kpi("Win rate", {});

function active(count: number): readonly Kpi[] {
  return Array.from({ length: count }, (_, index) => kpi(`KPI ${index}`, { Active: "Yes" }));
}

describe("a KPI", () => {
  it("may become active beside six", () => {
    expect(whyNotActive(NEW, [...active(6), kpi("Old", { Active: "No" }), NEW])).toBeNull();
  });

  it("is refused beside seven", () => {
    expect(whyNotActive(NEW, [...active(7), NEW])).toEqual({ why: "too many", active: 7 });
  });

  it("is refused without a start and a target, each with its day", () => {
    const bare = kpi("Bare", { Baseline: "", "Baseline date": "", Target: "", "Target date": "" });
    const lacks = ["baseline", "baselineDate", "target", "targetDate"];
    expect(whyNotActive(bare, [bare])).toEqual({ why: "incomplete", lacks });
  });

  it("counts from a baseline of 0", () => {
    expect(whyNotActive(kpi("From nothing", { Baseline: 0 }), [])).toBeNull();
  });
});
