import { ownersOf } from "../../src/pane/app/ownersOf";
import { functionRollup, inCents, nativeRollup } from "./rollups";
import { calculated, importSample, registerFunctions, standingBook } from "./sampleBook";

jest.setTimeout(120_000);

beforeAll(async () => {
  registerFunctions();
  await importSample(1);
  await calculated();
});

describe("the Forecast of the sample team", () => {
  it("rolls up by owner in native formulas, equal to ROLLUP to the cent", async () => {
    const book = await standingBook();
    const owners = ownersOf(book.deals.map(({ record }) => record)).length;
    const period = book.periods.find(({ period: name }) => name === book.period);
    expect(period).toBeDefined();
    const native = await nativeRollup(owners);
    const wanted = await functionRollup(owners, [period?.period, period?.start, period?.end, ""]);
    expect(inCents(native)).toEqual(inCents(wanted));
    expect(Number(native[0]?.closed)).toBeGreaterThan(0);
  });
});
