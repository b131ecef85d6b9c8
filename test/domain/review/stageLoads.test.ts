import { stageLoads } from "../../../src/domain/review/stageLoads";
import { dealAt, TODAY } from "../deal";

const NORMS = [
  { stage: "Qualified", normDays: 30 },
  { stage: "Proposal", normDays: 20 },
];

describe("stageLoads", () => {
  test("counts open deals by stage in the order of the norms, unknown stages after them", () => {
    const deals = [
      dealAt(6, { stage: "Verbal OK", amount: 10 }),
      dealAt(7, { stage: "proposal", amount: 300, stageSince: TODAY - 31 }),
      dealAt(8, { stage: "Proposal", amount: 200, stageSince: TODAY - 11 }),
      dealAt(9, { stage: "Proposal", amount: 5, status: "Won" }),
    ];
    expect(stageLoads(deals, NORMS, TODAY)).toEqual([
      { stage: "Proposal", normDays: 20, deals: 2, amount: 500, medianDays: 21 },
      { stage: "Verbal OK", normDays: null, deals: 1, amount: 10, medianDays: null },
    ]);
  });

  test("does not turn unknown amounts into 0", () => {
    expect(stageLoads([dealAt(6, { stage: "Qualified" })], NORMS, TODAY)[0]?.amount).toBeNull();
  });

  test("takes the middle of the days however they stand, and leaves out deals without a stage", () => {
    const since = (row: number, days: number) => dealAt(row, { stage: " Legal ", stageSince: TODAY - days });
    const deals = [since(6, 100), since(7, 2), since(8, 9), dealAt(9, { stage: "  " })];
    expect(stageLoads(deals, NORMS, TODAY)).toEqual([
      { stage: "Legal", normDays: null, deals: 3, amount: null, medianDays: 9 },
    ]);
  });
});
