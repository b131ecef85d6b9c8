import { forecast } from "../../../src/schema/sheets/forecast";
import { SETUP } from "../excelTexts";
import { plannedCell } from "../planCells";

const plan = forecast.plan(SETUP);
const FIGURES = ["C", "D", "E", "F", "G", "H", "I", "J", "K", "L"];

describe("the Forecast", () => {
  it("names the team first and the owners below it", () => {
    expect(["B7", "B8", "B9", "B10"].map((address) => plannedCell(plan, address))).toEqual([
      "Team",
      "Aisha Rahman",
      "Ben Carter",
      null,
    ]);
  });

  it("gives each line ten figures in native formulas", () => {
    for (const row of [7, 8, 9]) {
      const formulas = FIGURES.map((letter) => String(plannedCell(plan, `${letter}${String(row)}`)));
      expect(formulas.filter((formula) => formula.startsWith("="))).toHaveLength(10);
      expect(formulas.join()).not.toContain("CONTROLBOOK");
    }
  });

  it("puts Most likely into Best case, so that the columns add up to In play", () => {
    expect(plannedCell(plan, "G7")).toContain('"Most likely"');
    expect(plannedCell(plan, "I7")).toBe("=D7+F7+G7+H7");
  });

  it("shows deals without an owner as (blank)", () => {
    expect(plannedCell(forecast.plan({ ...SETUP, owners: [""] }), "B8")).toBe("(blank)");
  });

  it("keeps eight lines for owners and moves what stands below when there are more", () => {
    const owners = Array.from({ length: 12 }, (_, index) => `Owner ${String(index)}`);
    expect(plannedCell(plan, "B16")).toContain("Deals without an amount");
    expect(plannedCell(forecast.plan({ ...SETUP, owners }), "B20")).toContain("Deals without an amount");
  });

  it("shows thousands for a target of millions, and plain amounts without a target", () => {
    const formatOf = (setup: typeof SETUP) =>
      forecast.plan(setup).formats.find(({ address }) => address === "C7:D15")?.codes;
    expect(formatOf(SETUP)).toBe("#,##0,");
    expect(formatOf({ ...SETUP, period: "FY26 Q4" })).toBe("#,##0");
  });

  it("lets the period be chosen from those on Settings", () => {
    expect(plan.validations).toContainEqual(
      expect.objectContaining({
        address: "C3",
        rule: { list: { inCellDropDown: true, source: "=PeriodNames" } },
      }),
    );
  });
});
