import { openQuestions } from "../../../src/intake/plan/openQuestions";
import { planImport } from "../../../src/intake/plan/planImport";
import { openPriceList } from "../../../src/intake/prices/openPriceList";
import type { PriceList } from "../../../src/intake/prices/priceList";
import type { Answers } from "../../../src/intake/settle/answers";
import { undecided } from "../../../src/intake/settle/undecided";
import { serialOf } from "../../../src/kit/serial";
import { BOOK, importInput, MONDAY } from "../exports";

const APRIL_3 = serialOf({ year: 2026, month: 4, day: 3 });
const MARCH_4 = serialOf({ year: 2026, month: 3, day: 4 });

async function prices(text: string): Promise<PriceList> {
  const opened = await openPriceList(text);
  if (!opened.ok) throw new Error(opened.fault.kind);
  return opened.prices;
}

describe("The question about dates", () => {
  const text =
    "Deal,Stage,Close Date,Created Date\nA,Proposal,03/04/2026,01/02/2026\nB,Proposal,05/06/2026,\n";

  it("comes once for the file, with two examples and how each answer reads them", async () => {
    const questions = openQuestions(await importInput(text));
    expect(questions).toEqual([
      {
        id: "date order",
        about: "date order",
        column: "Created Date",
        value: "",
        deals: 1,
        examples: ["01/02/2026"],
        choices: [
          { answer: "DMY", reads: [46_054] },
          { answer: "MDY", reads: [46_024] },
        ],
        default: null,
      },
    ]);
  });

  it("stops the import until it is answered with one of its choices", async () => {
    const questions = openQuestions(await importInput(text));
    const stops = (answers: Answers): number => undecided(questions, answers).length;
    expect([stops({}), stops({ "date order": "" }), stops({ "date order": "tomorrow" })]).toEqual([1, 1, 1]);
    expect(stops({ "date order": "MDY" })).toBe(0);
  });

  it.each([
    ["DMY", APRIL_3],
    ["MDY", MARCH_4],
  ])("settles all columns of the file when it is answered %s", async (answer, day) => {
    const plan = planImport(await importInput(text, { answers: { "date order": answer } }));
    expect(plan.added[0]?.deal.closeDate).toBe(day);
  });

  it("is not asked where another column of the file tells", async () => {
    const input = await importInput(text.replace("01/02/2026", "25/02/2026"));
    expect(openQuestions(input)).toEqual([]);
    expect(planImport(input).added[0]?.deal.closeDate).toBe(APRIL_3);
  });
});

describe("The question about the decimal mark", () => {
  it("is answered for the whole file", async () => {
    const text = "Deal,Stage,Amount\nA,Proposal,KWD 1.234\nB,Proposal,KWD 5.678\n";
    const input = await importInput(text, { book: { ...BOOK, currency: "KWD" } });
    expect(openQuestions(input)).toMatchObject([
      {
        id: "decimal mark",
        examples: ["1.234", "5.678"],
        choices: [{ reads: [1.234, 5.678] }, { reads: [1234, 5678] }],
      },
    ]);
    const plan = planImport({ ...input, answers: { "decimal mark": "," } });
    expect(plan.added.map(({ deal }) => deal.amount)).toEqual([1234, 5678]);
  });
});

describe("The question about a word for a stage", () => {
  const text = "Deal,Stage\nA,Verbal OK\nB,Verbal OK\nC,proposal\nD,Closed Won\n";

  it("is asked for unknown words alone, takes them as new open stages meanwhile, and stops nothing", async () => {
    const input = await importInput(text);
    const questions = openQuestions(input);
    expect(questions).toMatchObject([
      { id: "stage Verbal OK", value: "Verbal OK", deals: 2, examples: ["A", "B"], default: "new" },
    ]);
    expect(undecided(questions, {})).toEqual([]);
    const plan = planImport(input);
    expect(plan.newStages).toEqual([{ stage: "Verbal OK", kind: "Open" }]);
    expect(plan.added.map(({ deal }) => [deal.stage, deal.status])).toEqual([
      ["Verbal OK", "Open"],
      ["Verbal OK", "Open"],
      ["Proposal", "Open"],
      ["Closed Won", "Won"],
    ]);
  });

  it("can be answered with a stage of the book or with how such deals ended", async () => {
    const input = await importInput(text);
    const renamed = planImport({ ...input, answers: { "stage Verbal OK": "Contract" } });
    expect(renamed.added[0]?.deal).toMatchObject({ stage: "Contract", status: "Open" });
    expect(renamed.newStages).toEqual([]);
    const lost = planImport({ ...input, answers: { "stage Verbal OK": "Lost" } });
    expect(lost.added[0]?.deal).toMatchObject({ stage: "Verbal OK", status: "Lost" });
    expect(lost.newStages).toEqual([{ stage: "Verbal OK", kind: "Lost" }]);
  });

  it("is not asked about the stages that a new book starts with", async () => {
    const input = await importInput("Deal,Stage\nA,Proposal\nB,Closed Won\n", {
      book: { currency: "", stages: [], rates: [] },
    });
    expect(openQuestions(input)).toEqual([]);
    expect(planImport(input).newStages).toEqual([]);
  });

  it("is not asked about deals that a flag says are closed", async () => {
    const input = await importInput("Deal,Stage,IsClosed,IsWon\nA,x1,true,true\nB,x2,true,false\n");
    expect(openQuestions(input)).toEqual([]);
    expect(planImport(input).added.map(({ deal }) => deal.status)).toEqual(["Won", "Lost"]);
  });
});

describe("The question about a word for a category", () => {
  it("leaves the category blank until it is answered", async () => {
    const input = await importInput(
      "Deal,Stage,Forecast Category\nA,Proposal,Hopeful\nB,Proposal,Commit\nC,Proposal,BestCase\n",
    );
    expect(openQuestions(input)).toMatchObject([{ id: "category Hopeful", default: "leave blank" }]);
    const categories = (answers: Answers): unknown =>
      planImport({ ...input, answers }).added.map(({ deal }) => deal.category);
    expect(categories({})).toEqual([null, "Commit", "Best case"]);
    expect(categories({ "category Hopeful": "Pipeline" })).toEqual(["Pipeline", "Commit", "Best case"]);
  });
});

describe("The question about a column", () => {
  it("is not asked for a single slip, whose row is refused", async () => {
    const input = await importInput("Deal,Stage,Amount\nA,Proposal,5\nB,Proposal,6\nC,Proposal,tbc\n");
    expect(openQuestions(input)).toEqual([]);
    expect(planImport(input).refused).toMatchObject([{ row: 4, column: "Amount", value: "tbc" }]);
  });

  it("stops the import where fewer than nine in ten values can be read, for the type is not accepted", async () => {
    const input = await importInput(
      "Deal,Stage,Amount\nA,Proposal,5\nB,Proposal,6\nC,Proposal,tbc\nD,Proposal,open\n",
    );
    const questions = openQuestions(input);
    expect(questions).toMatchObject([
      { id: "column Amount", deals: 2, examples: ["tbc", "open"], default: null },
    ]);
    expect(undecided(questions, {})).toHaveLength(1);
    const refused = (answer: string): number =>
      planImport({ ...input, answers: { "column Amount": answer } }).refused.length;
    expect([refused("Amount"), refused("leave out")]).toEqual([2, 0]);
  });

  it("takes any column of the file, which then serves nothing else", async () => {
    const input = await importInput("Deal,Stage,Amount,Gross\nA,Proposal,5,6\n");
    const plan = planImport({ ...input, answers: { "column Amount": "Gross", "column Account": "Deal" } });
    expect(plan.added[0]?.deal).toMatchObject({ amount: 6, account: "A", deal: "" });
  });

  it("asks which of several could be meant, and stops, where no header says it", async () => {
    const lines = ["16.11.2026;01.10.2026;20.10.2026", "17.11.2026;02.12.2026;21.10.2026"];
    const text = ["Xa;Xb;Xc;Stage;Deal", ...lines.map((days, at) => `${days};Won;Deal ${String(at)}`)];
    const input = await importInput(text.join("\n"));
    const questions = openQuestions(input);
    expect(undecided(questions, {})).toMatchObject([
      {
        id: "column Close date",
        column: "",
        examples: ["16.11.2026", "01.10.2026", "20.10.2026"],
        choices: [{ answer: "Xa" }, { answer: "Xb" }, { answer: "Xc" }, { answer: "leave out" }],
      },
    ]);
    const plan = planImport({ ...input, answers: { "column Close date": "Xa" } });
    expect(plan.added[0]?.deal.closeDate).toBe(MONDAY);
  });

  it("offers the other column that could be meant", async () => {
    const input = await importInput("Deal,Stage,Amount,Amount (converted)\nA,Proposal,5,6\n");
    expect(openQuestions(input)).toMatchObject([
      {
        id: "column Amount",
        default: "Amount",
        choices: [{ answer: "Amount" }, { answer: "leave out" }, { answer: "Amount (converted)" }],
      },
    ]);
    const plan = planImport({ ...input, answers: { "column Amount": "Amount (converted)" } });
    expect(plan.added[0]?.deal.amount).toBe(6);
  });
});

describe("Amounts in another currency", () => {
  const text =
    "Deal,Stage,Amount Currency,Amount\nA,Proposal,EUR,100\nB,Proposal,CHF,100\nC,Proposal,GBP,100\n";

  it("are converted by the book's rate, and refused where nobody has said one", async () => {
    const input = await importInput(text);
    const questions = openQuestions(input);
    expect(questions).toMatchObject([
      { id: "rate GBP", value: "GBP", deals: 1, choices: [], default: "refuse" },
    ]);
    expect(undecided(questions, {})).toEqual([]);
    const plan = planImport(input);
    expect(plan.added.map(({ deal }) => [deal.currency, deal.originalAmount, deal.amount])).toEqual([
      ["EUR", null, 100],
      ["CHF", 100, 105],
    ]);
    expect(plan.refused).toEqual([
      { row: 4, column: "Currency", value: "GBP", reason: { kind: "no rate", currency: "GBP" } },
    ]);
  });

  it("are converted by the rate that is answered, and by no rate of 0", async () => {
    const input = await importInput(text);
    expect(planImport({ ...input, answers: { "rate GBP": 1.175 } }).added[2]?.deal.amount).toBe(117.5);
    expect(planImport({ ...input, answers: { "rate GBP": 0 } }).refused).toHaveLength(1);
  });

  it("are the book's own where the book has none yet: the most frequent one", async () => {
    const plan = planImport(
      await importInput("Deal,Stage,Amount\nA,Proposal,£100\nB,Proposal,£50\n", {
        book: { ...BOOK, currency: "" },
      }),
    );
    expect(plan.currency).toBe("GBP");
    expect(plan.added.map(({ deal }) => deal.amount)).toEqual([100, 50]);
  });
});

describe("The question about blank amounts", () => {
  const text =
    "Deal,Product,Stage,Amount\nA,GTXPro,Proposal,\nB,Other,Proposal,\nC,GTX Pro,Closed Lost,\nD,GTX Pro,Proposal,7\n";

  it("offers the list price only where there is a price list, and leaves them blank meanwhile", async () => {
    const input = await importInput(text);
    expect(openQuestions(input)).toMatchObject([
      { id: "blank amounts", deals: 2, choices: [{ answer: "leave blank" }], default: "leave blank" },
    ]);
    const priced = { ...input, prices: await prices("product,sales_price\nGTX Pro,4821\n") };
    expect(openQuestions(priced)).toMatchObject([
      { choices: [{ answer: "leave blank" }, { answer: "list price" }] },
    ]);
    expect(planImport(priced).blankAmounts).toBe(2);
  });

  it("prices open deals alone, and products by their letters and digits", async () => {
    const input = await importInput(text, { prices: await prices("Product;List Price\nGTX Pro;4.821,00\n") });
    const plan = planImport({ ...input, answers: { "blank amounts": "list price" } });
    expect(plan.added.map(({ deal }) => deal.amount)).toEqual([4821, null, null, 7]);
    expect(plan.blankAmounts).toBe(1);
  });

  it("cannot be answered with a list that has no prices", async () => {
    expect(await openPriceList("product,series\nA,B\n")).toEqual({ ok: false, fault: { kind: "no prices" } });
  });
});

describe("An import", () => {
  it("asks nothing about a plain export", async () => {
    const input = await importInput("Deal,Stage,Amount,Close Date\nA,Proposal,5.50,2026-11-30\n", {
      today: MONDAY,
    });
    expect(openQuestions(input)).toEqual([]);
  });
});
