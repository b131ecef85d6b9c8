import type { ImportPlan } from "../../../src/intake/plan/importPlan";
import { withMissing } from "../../../src/intake/plan/withMissing";
import { cellChanges, keptCells } from "../../../src/intake/plan/cellChanges";
import { deal as dealOf, TODAY } from "../../domain/deal";

const HALDEN = dealOf({ dealId: "D-1", status: "Open", judgment: "In", strategy: "Go wide" });
const ORVIETO = dealOf({ dealId: "D-2", status: "Open" });

const PLAN: ImportPlan = {
  read: 0,
  added: [],
  changed: [],
  unchanged: [],
  kept: [],
  missing: [HALDEN, ORVIETO],
  refused: [],
  newStages: [],
  blankAmounts: 0,
  currency: "EUR",
};

describe("open deals that an export lacks", () => {
  it("stay open while nobody says what became of them, or says that they are not in this view", () => {
    expect(withMissing(PLAN, new Map(), TODAY)).toBe(PLAN);
    expect(withMissing(PLAN, new Map([["D-1", "not in this view"]]), TODAY)).toBe(PLAN);
  });

  it("are closed as lost today when they were lost, and keep all that was written of them", () => {
    const plan = withMissing(PLAN, new Map([["D-1", "lost"]]), TODAY);
    expect(plan.missing).toEqual([ORVIETO]);
    const [closed] = plan.changed;
    expect(closed).toMatchObject({ before: HALDEN, move: "closed" });
    expect(closed?.after).toEqual({ ...HALDEN, status: "Lost", closedOn: TODAY });
    expect(closed?.cells.map(({ header, after }) => [header, after])).toEqual([
      ["Status", "Lost"],
      ["Closed on", TODAY],
    ]);
  });

  it("are removed, not lost, when they were deleted in the CRM, and keep all that was written of them", () => {
    const plan = withMissing(PLAN, new Map([["D-1", "deleted"]]), TODAY);
    expect(plan.missing).toEqual([ORVIETO]);
    const [removed] = plan.changed;
    expect(removed).toMatchObject({ move: "removed", after: { ...HALDEN, status: "Removed" } });
    expect(removed?.cells.map(({ header, before, after }) => [header, before, after])).toEqual([
      ["Status", "Open", "Removed"],
    ]);
  });
});

describe("a next step that book and export state differently", () => {
  const book = dealOf({
    nextStep: "Call the CFO",
    nextStepDate: TODAY + 5,
    judgment: "In",
    strategy: "Go wide",
  });

  it("stays as in the book where that is newer, and is named", () => {
    const stated = { nextStep: "Send a quote", nextStepDate: TODAY + 2 };
    expect(cellChanges(book, stated, TODAY)).toEqual([]);
    expect(keptCells(book, stated, TODAY).map(({ before, after }) => [before, after])).toEqual([
      ["Call the CFO", "Send a quote"],
      [TODAY + 5, TODAY + 2],
    ]);
  });

  it("is the export's where that is newer", () => {
    const stated = { nextStep: "Send a quote", nextStepDate: TODAY + 9 };
    expect(cellChanges(book, stated, TODAY).map(({ after }) => after)).toEqual(["Send a quote", TODAY + 9]);
    expect(keptCells(book, stated, TODAY)).toEqual([]);
  });

  it("is not lost to a blank cell, nor is anything else", () => {
    const blank = { nextStep: "", nextStepDate: "", stage: "", amount: "", competitor: "", lostReason: "" };
    expect(cellChanges(book, blank, TODAY)).toEqual([]);
    expect(cellChanges(book, {}, TODAY)).toEqual([]);
  });
});
