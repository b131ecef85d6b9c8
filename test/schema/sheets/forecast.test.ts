import { forecastPlan } from "../../../src/schema/sheets/forecast";
import { SETUP } from "../excelTexts";

function blockAt(address: string, setup = SETUP) {
  const { cells, formulas } = forecastPlan(setup);
  return [...cells, ...formulas].find((block) => block.address === address)?.cells;
}

describe("the Forecast", () => {
  it("names the team first and the owners below it", () => {
    expect(blockAt("B7:B9")).toEqual([["Team"], ["Aisha Rahman"], ["Ben Carter"]]);
  });

  it("gives each line ten figures in native formulas", () => {
    const lines = blockAt("C7:L9");
    expect(lines?.map((line) => line.length)).toEqual([10, 10, 10]);
    expect(String(lines?.[0]?.[1])).toContain('SUMIFS(Pipeline[Amount],Pipeline[Status],"Won"');
    expect(lines?.flat().filter((cell) => String(cell).includes("CONTROLBOOK"))).toEqual([]);
  });

  it("puts Most likely into Best case, so that the columns add up to In play", () => {
    const [, , , , best, , inPlay] = blockAt("C7:L9")?.[0] ?? [];
    expect(best).toContain('"Most likely"');
    expect(inPlay).toBe("=D7+F7+G7+H7");
  });

  it("shows deals without an owner as (blank)", () => {
    expect(blockAt("B7:B8", { ...SETUP, owners: [""] })).toEqual([["Team"], ["(blank)"]]);
  });

  it("keeps eight lines for owners and moves what stands below when there are more", () => {
    const many = Array.from({ length: 12 }, (_, index) => `Owner ${String(index)}`);
    expect(blockAt("B16")).toBeDefined();
    expect(blockAt("B20", { ...SETUP, owners: many })).toBeDefined();
  });

  it("shows thousands for a target of millions, and plain amounts without a target", () => {
    const formatOf = (setup: typeof SETUP) =>
      forecastPlan(setup).formats.find(({ address }) => address === "C7:D15")?.codes;
    expect(formatOf(SETUP)).toBe("#,##0,");
    expect(formatOf({ ...SETUP, period: "FY26 Q4" })).toBe("#,##0");
  });

  it("lets the period be chosen from those on Settings", () => {
    expect(forecastPlan(SETUP).validations).toMatchObject([
      { address: "C3", rule: { list: { source: "=PeriodNames" } } },
    ]);
  });
});
