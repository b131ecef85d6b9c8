import { peopleOfDeals } from "../../../src/domain/pipeline/peopleOfDeals";
import { askedByRule, unknownByRule, untidyDeals } from "../../../src/domain/pipeline/untidyDeals";
import { dealAt, TODAY } from "../deal";
import { yardstick } from "../yardstick";

const tidy = {
  nextStep: "Call the buyer",
  nextStepDate: TODAY + 1,
  closeDate: TODAY + 30,
  lastActivity: TODAY,
  amount: 10,
};

describe("deals that need something", () => {
  test("come the largest first, without an amount last, equal ones as they stand", () => {
    const late = { ...tidy, closeDate: TODAY - 1 };
    const deals = [
      dealAt(9, { ...late, amount: 500 }),
      dealAt(6, { ...late, amount: 500 }),
      dealAt(7, { ...late, amount: null }),
      dealAt(8, { ...late, amount: 900 }),
      dealAt(10, { ...late, amount: 1 }),
      dealAt(11, tidy),
    ];
    expect(untidyDeals(deals, yardstick()).map(({ deal }) => deal.row)).toEqual([8, 6, 9, 10, 7]);
  });

  test("are counted once by each rule that asks about them", () => {
    const deals = [
      dealAt(6, { ...tidy, closeDate: TODAY - 1 }),
      dealAt(7, { ...tidy, closeDate: TODAY - 9, nextStep: "" }),
    ];
    const counts = askedByRule(untidyDeals(deals, yardstick()));
    expect(counts.get("close date")).toBe(2);
    expect(counts.get("next step")).toBe(1);
  });

  test("are told from those of which nobody knows", () => {
    const deals = [
      dealAt(6, { ...tidy, lastActivity: null }),
      dealAt(7, { ...tidy, lastActivity: null, category: "Commit" }),
      dealAt(8, { ...tidy, lastActivity: null, status: "Won" }),
    ];
    const unknown = unknownByRule(deals, yardstick());
    expect(unknown.get("activity")).toBe(2);
    expect(unknown.get("economic buyer")).toBe(1);
    expect(unknown.has("contacts")).toBe(false);
  });
});

describe("the people of a deal", () => {
  test("are counted by its id, case apart, with whether one of them decides on money", () => {
    const people = peopleOfDeals([
      { dealId: "D-1", role: "Economic buyer" },
      { dealId: "d-1", role: "Champion" },
      { dealId: "D-2", role: "Champion" },
      { dealId: " ", role: "Economic buyer" },
    ]);
    expect([...people]).toEqual([
      ["d-1", { known: 2, hasEconomicBuyer: true }],
      ["d-2", { known: 1, hasEconomicBuyer: false }],
    ]);
  });
});
