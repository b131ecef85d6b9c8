import { fromCells } from "../../../src/schema/derive/fromCells";
import { stages } from "../../../src/schema/sheets/settings/stages";

const HEADERS = Object.values(stages.columns).map(({ header }) => header);

function tableOf(...rows: readonly (readonly (string | number)[])[]) {
  return { cells: [HEADERS, ...rows], headerRow: 5 };
}

describe("fromCells", () => {
  it("reads records with the sheet rows in which they stand", () => {
    const { records } = fromCells(stages, tableOf(["Proposal", 2, "warm", 0.5, "Best case", "", 30, "Open"]));
    expect(records).toEqual([
      {
        row: 6,
        record: {
          stage: "Proposal",
          order: 2,
          temperature: "Warm",
          probability: 0.5,
          category: "Best case",
          criteria: "",
          normDays: 30,
          kind: "Open",
        },
      },
    ]);
  });

  it("passes over blank rows and keeps counting", () => {
    const blank = Array<string>(HEADERS.length).fill("");
    const { records } = fromCells(stages, tableOf(blank, ["A", "", "", "", "", "", "", ""]));
    expect(records.map(({ row }) => row)).toEqual([7]);
  });

  it("finds columns by header in any order and case, and passes over the user's own", () => {
    const cells = [
      ["my notes", " PROBABILITY ", "stage"],
      ["ask Ben", 0.4, "Pilot"],
    ];
    const { records, missing } = fromCells(stages, { cells, headerRow: 5 });
    expect(records[0]?.record).toMatchObject({ stage: "Pilot", probability: 0.4, kind: null });
    expect(missing).toEqual(["Order", "Temperature", "Category", "Criteria", "Norm days", "Kind"]);
  });

  it("says which cell does not fit, what stands there and what was wanted", () => {
    const { faults, records } = fromCells(stages, tableOf(["A", "first", "", 50, "", "", "", ""]));
    expect(faults).toEqual([
      { row: 6, column: "Order", got: "first", wanted: "a number" },
      { row: 6, column: "Probability", got: 50, wanted: "a share between 0 % and 100 %" },
    ]);
    expect(records[0]?.record).toMatchObject({ order: null, probability: null });
  });
});
