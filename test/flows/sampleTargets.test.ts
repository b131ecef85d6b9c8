import { SAMPLE_QUOTAS, samplePeriods } from "../../src/intake/sample/sampleTargets";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { calculated, importSample, MONDAY, valuesOf } from "./sampleBook";

jest.setTimeout(120_000);

describe("the sample team's Forecast", () => {
  it("shows each owner's target and how what is open covers it", async () => {
    await excelDesk.buildBook({ setup: { ...startingSetup(MONDAY), periods: samplePeriods(MONDAY) } });
    await importSample(1);
    await calculated();
    const rows = await valuesOf("Forecast", "B8:L15");
    expect(rows.map(([owner, target]) => ({ owner, quota: target }))).toEqual(SAMPLE_QUOTAS);
    for (const cells of rows) {
      const [target = 0, closed = 0, , commit = 0, best = 0, open = 0] = cells.slice(1, 7).map(Number);
      const cover = (commit + best + open) / (target - closed);
      if (closed >= target) expect(cells[10]).toBe("met");
      else expect(cells[10]).toBeCloseTo(cover, 9);
    }
  });
});
