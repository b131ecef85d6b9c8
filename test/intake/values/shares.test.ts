import { atOnce } from "../../../src/kit/steps/atOnce";
import { shareColumn } from "../../../src/intake/values/shareColumn";
import type { Ways } from "../../../src/intake/values/ways";

function read(column: readonly string[], answers: Partial<Ways> = {}): readonly unknown[] {
  const { ways } = atOnce(shareColumn.decide(column));
  return column.map(shareColumn.reader({ order: "DMY", mark: ".", scale: "fractions", ...answers, ...ways }));
}

describe("A probability", () => {
  it("reads alike in its three forms", () => {
    expect(read(["75%", "7.5 %", "0%"])).toEqual([0.75, 0.075, 0]);
    expect(read(["75", "7.5", "100"])).toEqual([0.75, 0.075, 1]);
    expect(read(["0.75", "0.075", "1"])).toEqual([0.75, 0.075, 1]);
    expect(read(["0,75", "0,5"])).toEqual([0.75, 0.5]);
  });

  it("leaves no trace of dividing by 100", () => {
    expect(read(["29", "57", "58"])).toEqual([0.29, 0.57, 0.58]);
  });

  it("is told by most where a single value slips", () => {
    expect(read([...Array.from({ length: 20 }, () => "0.5"), "75"]).slice(-2)).toEqual([0.5, 75]);
  });

  it("is asked about where nothing but 0 and 1 is written", () => {
    expect(atOnce(shareColumn.decide(["0", "1", "1"])).doubts).toEqual([
      { way: "scale", examples: ["0", "1"] },
    ]);
    expect(read(["0", "1"], { scale: "hundreds" })).toEqual([0, 0.01]);
  });

  it("does not fit words", () => {
    expect(shareColumn.fit(["high", "50%"])).toBe(0.5);
  });
});
