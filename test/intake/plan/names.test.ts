import { openQuestions } from "../../../src/intake/plan/openQuestions";
import { planImport } from "../../../src/intake/plan/planImport";
import type { Answers } from "../../../src/intake/settle/answers";
import { undecided } from "../../../src/intake/settle/undecided";
import { deal } from "../../domain/deal";
import { importInput } from "../exports";

describe("The question about an owner whom the book does not know", () => {
  const existing = [
    deal({ dealId: "D-1", owner: "Dana Weiss" }),
    deal({ dealId: "D-2", owner: "Ana Duarte" }),
  ];
  const exportOf = (owner: string): string => `Deal ID,Deal,Stage,Owner\nD-9,Pilot,Proposal,"${owner}"\n`;

  it.each([
    "D. Weiss",
    "Weiss, Dana",
    "dana.weiss@team.example",
    "DANA WEISS-".slice(0, -1),
    "Dana M. Weiss",
  ])("proposes who is written much like %s", async (owner) => {
    const input = await importInput(exportOf(owner), { existing });
    expect(planImport(input).added[0]?.deal.owner).toBe("Dana Weiss");
  });

  it("comes once a name, with everybody who carries a deal, and nobody proposed where nobody is like it", async () => {
    const input = await importInput(exportOf("Eva Weiss"), { existing });
    expect(openQuestions(input)).toMatchObject([
      {
        id: "owner Eva Weiss",
        choices: [{ answer: "somebody new" }, { answer: "Ana Duarte" }, { answer: "Dana Weiss" }],
        default: "somebody new",
      },
    ]);
    const owner = (answers: Answers): unknown => planImport({ ...input, answers }).added[0]?.deal.owner;
    expect(owner({})).toBe("Eva Weiss");
    expect(owner({ "owner Eva Weiss": "Ana Duarte" })).toBe("Ana Duarte");
  });

  it("is not asked in a new book, where everybody is new, nor about other capitals", async () => {
    expect(openQuestions(await importInput(exportOf("Eva Weiss")))).toEqual([]);
    const input = await importInput(exportOf("dana weiss"), { existing });
    expect(openQuestions(input)).toEqual([]);
    expect(planImport(input).added[0]?.deal.owner).toBe("Dana Weiss");
  });
});

describe("Rows without an id", () => {
  const text =
    "Account,Deal,Owner,Stage,Amount\nAcme,Pilot,Ana,Proposal,5\nAcme,Pilot,Ana,Proposal,7\nBeta,Pilot,Ana,Proposal,9\n";

  it("that name the same deal are asked about, and stop the import", async () => {
    const questions = openQuestions(await importInput(text));
    expect(undecided(questions, {})).toMatchObject([
      {
        id: "same names",
        deals: 2,
        examples: ["Acme · Pilot · Ana"],
        choices: [{ answer: "one deal" }, { answer: "different deals" }],
      },
    ]);
  });

  it("are one deal or several, as it is answered, the same ones next week", async () => {
    const input = await importInput(text);
    const plan = (answer: string) => planImport({ ...input, answers: { "same names": answer } });
    expect(plan("one deal").refused).toMatchObject([{ row: 3, reason: { kind: "same id", earlierRow: 2 } }]);
    const { added, refused } = plan("different deals");
    expect([added.length, refused.length]).toEqual([3, 0]);
    const existing = added.map((one) => one.deal);
    const again = planImport({ ...input, existing, answers: { "same names": "different deals" } });
    expect(again).toMatchObject({ added: [], changed: [], missing: [], refused: [] });
  });

  it("are the book's deals of these names, though those have ids of the CRM", async () => {
    const existing = [
      deal({ dealId: "006A", account: "Acme", deal: "Pilot", owner: "Ana", stage: "Proposal", amount: 5 }),
    ];
    const plan = planImport(
      await importInput("Account,Deal,Owner,Stage,Amount\nAcme,Pilot,Ana,Proposal,8\n", { existing }),
    );
    expect(plan.changed.map(({ after }) => [after.dealId, after.amount])).toEqual([["006A", 8]]);
    expect([plan.added, plan.missing]).toEqual([[], []]);
  });

  it("are refused where several deals of the book have these names", async () => {
    const existing = ["006A", "006B"].map((dealId) =>
      deal({ dealId, account: "Acme", deal: "Pilot", owner: "Ana", stage: "Proposal" }),
    );
    const plan = planImport(
      await importInput("Account,Deal,Owner,Stage\nAcme,Pilot,Ana,Proposal\n", { existing }),
    );
    expect(plan.refused).toMatchObject([
      { row: 2, reason: { kind: "named as several", name: "Acme · Pilot · Ana" } },
    ]);
  });
});
