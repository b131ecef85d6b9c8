import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planImport } from "../../../src/intake/plan/planImport";
import { serialOf } from "../../../src/kit/serial";
import { deal } from "../../domain/deal";
import { delimited, importInput, MONDAY } from "../exports";

const HEADERS = ["Opportunity ID", "Opportunity Name", "Opportunity Owner", "Stage", "Amount", "Close Date"];

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../../fixtures", name)));
}

function exportOf(...rows: readonly (readonly string[])[]): string {
  return delimited([HEADERS, ...rows]);
}

const ROW = ["D-1", "Pilot", "Ana Duarte", "Proposal", "1200.50", "2026-11-30"];
const BOOKED = deal({
  dealId: "D-1",
  deal: "Pilot",
  owner: "Ana Duarte",
  stage: "Proposal",
  amount: 1200.5,
  closeDate: serialOf({ year: 2026, month: 11, day: 30 }),
});

describe("An import into an empty book", () => {
  it("adds every deal with its record's number", async () => {
    const plan = planImport(
      await importInput(exportOf(ROW, ["D-2", "Rollout", "Eva", "Closed Won", "800", "2026-11-02"])),
    );
    expect(plan.added.map(({ row, deal: added }) => [row, added.dealId, added.status, added.amount])).toEqual(
      [
        [2, "D-1", "Open", 1200.5],
        [3, "D-2", "Won", 800],
      ],
    );
    expect(plan).toMatchObject({
      read: 2,
      changed: [],
      unchanged: [],
      kept: [],
      missing: [],
      refused: [],
      currency: "EUR",
    });
  });

  it("leaves blank what is blank, and counts open deals without an amount", async () => {
    const plan = planImport(
      await importInput(
        exportOf(
          ["D-1", "Pilot", "Ana", "Proposal", "", ""],
          ["D-2", "Rollout", "Ana", "Closed Lost", "-", "n/a"],
        ),
      ),
    );
    expect(plan.added.map(({ deal: added }) => [added.amount, added.closeDate])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(plan.blankAmounts).toBe(1);
  });

  it("reads German amounts and dates from a Windows file", async () => {
    const plan = planImport(await importInput(fixture("german-semicolon-windows.csv")));
    expect(
      plan.added.map(({ deal: added }) => [
        added.stage,
        added.status,
        added.amount,
        added.closeDate,
        added.currency,
      ]),
    ).toEqual([
      ["Proposal", "Open", 1234.5, MONDAY, "EUR"],
      ["Closed Won", "Won", 12_000, serialOf({ year: 2026, month: 4, day: 3 }), "EUR"],
    ]);
  });

  it("takes the status of a column before that of the stage", async () => {
    const plan = planImport(await importInput(fixture("pipedrive-list.csv")));
    expect(plan.added.map(({ deal: added }) => added.status)).toEqual(["Open", "Won", "Open", "Lost"]);
    expect(plan.newStages).toEqual([
      { stage: "Proposal made", kind: "Open" },
      { stage: "Negotiations started", kind: "Won" },
    ]);
  });

  it("takes the status of flags before that of the stage, and HubSpot's words for categories", async () => {
    const plan = planImport(await importInput(fixture("hubspot-deals.csv")));
    expect(plan.added.map(({ deal: added }) => [added.status, added.category])).toEqual([
      ["Open", "Best case"],
      ["Won", "Closed"],
      ["Lost", "Omitted"],
    ]);
  });

  it("makes up an id where the export has none", async () => {
    const input = await importInput(
      "Account Name,Opportunity Name,Stage,Amount\nAldervik,Pilot,Proposal,5\n,,Proposal,5\n",
    );
    const plan = planImport(input);
    expect(plan.added[0]?.deal.dealId).toMatch(/^CB-/);
    expect(plan.refused).toEqual([{ row: 3, column: "Deal ID", value: "", reason: { kind: "nameless" } }]);
    expect(
      planImport({ ...input, existing: plan.added.map(({ deal: added }) => added) }).unchanged,
    ).toHaveLength(1);
  });
});

describe("A refused row", () => {
  it("is named with its record, column, value and reason, line breaks in quotes or not", async () => {
    const good = Array.from({ length: 20 }, (_, index) => [
      `G-${String(index)}`,
      "two\nlines",
      "Ana",
      "Proposal",
      "5",
      "2026-11-30",
    ]);
    const bad = [
      ["D-1", "Pilot", "Ana", "Proposal", "tbc", "2026-11-30"],
      ["D-2", "Pilot", "Ana", "Proposal", "5", "after the summer"],
    ];
    const plan = planImport(await importInput(exportOf(...good, ...bad)));
    expect(plan.refused).toEqual([
      { row: 22, column: "Amount", value: "tbc", reason: { kind: "unreadable", wanted: "an amount" } },
      {
        row: 23,
        column: "Close date",
        value: "after the summer",
        reason: { kind: "unreadable", wanted: "a date" },
      },
    ]);
    expect(plan.read).toBe(plan.added.length + plan.refused.length);
  });

  it("has an id that an earlier row has, in either of Salesforce's forms", async () => {
    const plan = planImport(
      await importInput(
        exportOf(["006q000000Hddoh", ...ROW.slice(1)], ["006q000000HddohAAB", ...ROW.slice(1)]),
      ),
    );
    expect(plan.added.map(({ deal: added }) => added.dealId)).toEqual(["006q000000HddohAAB"]);
    expect(plan.refused).toMatchObject([
      { row: 3, column: "Deal ID", reason: { kind: "same id", earlierRow: 2 } },
    ]);
  });

  it("has more cells than there are headers", async () => {
    const plan = planImport(await importInput("Deal,Stage\nA,Proposal\nB,Pro,posal\nC,Proposal,\n"));
    expect(plan.refused).toEqual([
      { row: 3, column: "Deal", value: "posal", reason: { kind: "too many cells", cells: 3, headers: 2 } },
    ]);
    expect(plan.added).toHaveLength(2);
  });

  it("is open and yet of the category of closed deals", async () => {
    const plan = planImport(
      await importInput("Deal,Stage,Forecast Category\nA,Proposal,Closed\nB,Proposal,Commit\n"),
    );
    expect(plan.refused).toMatchObject([{ row: 2, column: "Category", value: "Closed" }]);
  });

  it("holds a text longer than a cell can", async () => {
    const long = "x".repeat(32_767);
    const plan = planImport(
      await importInput(exportOf(["D-1", long, ...ROW.slice(2)], ["D-2", long.slice(1), ...ROW.slice(2)])),
    );
    expect(plan.refused).toMatchObject([
      { row: 2, column: "Deal", reason: { kind: "too long", longest: 32_766 } },
    ]);
    expect(plan.added[0]?.deal.deal).toHaveLength(32_766);
  });
});

describe("An import into a book with deals", () => {
  it("finds nothing to change in the same export", async () => {
    const plan = planImport(await importInput(exportOf(ROW), { existing: [BOOKED] }));
    expect(plan).toMatchObject({ added: [], changed: [], unchanged: [BOOKED], missing: [] });
  });

  it("names each changed cell, old and new", async () => {
    const [id = "", name = "", owner = ""] = ROW;
    const plan = planImport(
      await importInput(exportOf([id, name, owner, "Negotiation", "1500", "2026-12-18"]), {
        existing: [BOOKED],
      }),
    );
    expect(plan.changed[0]?.cells).toEqual([
      { key: "stage", header: "Stage", before: "Proposal", after: "Negotiation" },
      { key: "closeDate", header: "Close date", before: 46_356, after: 46_374 },
      { key: "amount", header: "Amount", before: 1200.5, after: 1500 },
      { key: "stageSince", header: "Stage since", before: "", after: MONDAY },
      { key: "pushes", header: "Pushes", before: "", after: 1 },
    ]);
    expect(plan.changed[0]).toMatchObject({
      row: 2,
      move: "changed",
      before: BOOKED,
      after: { amount: 1500, pushes: 1 },
    });
  });

  it("tells deals that closed from deals that are open again", async () => {
    const lost = deal({
      ...BOOKED,
      dealId: "D-2",
      status: "Lost",
      stage: "Closed Lost",
      closedOn: MONDAY - 9,
    });
    const plan = planImport(
      await importInput(
        exportOf(
          ["D-1", "Pilot", "Ana Duarte", "Closed Won", "1200.50", "2026-11-30"],
          ["D-2", ...ROW.slice(1)],
        ),
        {
          existing: [BOOKED, lost],
        },
      ),
    );
    expect(plan.changed.map(({ move }) => move)).toEqual(["closed", "reopened"]);
    expect(plan.changed[1]?.after).toMatchObject({ status: "Open", closedOn: null });
  });

  it("lists open deals that the file lacks, and not those whose row is refused", async () => {
    const others = ["D-2", "D-3"].map((dealId) => deal({ ...BOOKED, dealId }));
    const closed = deal({ ...BOOKED, dealId: "D-4", status: "Won" });
    const rows = Array.from({ length: 20 }, (_, index) => [`N-${String(index)}`, ...ROW.slice(1)]);
    const input = await importInput(exportOf(...rows, ["D-2", "Pilot", "Ana", "Proposal", "tbc", ""]), {
      existing: [...others, closed],
    });
    expect(planImport(input).missing.map(({ dealId }) => dealId)).toEqual(["D-3"]);
  });

  it("finds a deal by the short form of an id that the book has in the long one, and the other way round", async () => {
    const existing = [
      deal({ ...BOOKED, dealId: "006q000000HddohAAB" }),
      deal({ ...BOOKED, dealId: "006q000000HcZXX" }),
    ];
    const plan = planImport(
      await importInput(
        exportOf(["006q000000Hddoh", ...ROW.slice(1)], ["006q000000HcZXXAA3", ...ROW.slice(1)]),
        { existing },
      ),
    );
    expect(plan.added).toEqual([]);
    expect(plan.missing).toEqual([]);
  });

  it("never overwrites what the owner and the manager wrote", async () => {
    const own = deal({
      ...BOOKED,
      strategy: "Win the plant first",
      involvement: "Coach",
      judgment: "In",
      pursuit: "Graz",
      competitor: "Metrovia",
    });
    const text = delimited([
      [...HEADERS, "Strategy", "Involvement", "Judgment", "Pursuit", "Competitor"],
      [...ROW, "theirs", "Sponsor", "Out", "other", ""],
    ]);
    expect(planImport(await importInput(text, { existing: [own] })).unchanged).toEqual([own]);
  });

  it("does not empty a cell because the export is blank there", async () => {
    const plan = planImport(
      await importInput(exportOf(["D-1", "Pilot", "Ana Duarte", "Proposal", "", ""]), { existing: [BOOKED] }),
    );
    expect(plan.unchanged).toEqual([BOOKED]);
  });
});

describe("The next step of the book", () => {
  const withStep = deal({
    ...BOOKED,
    nextStep: "Call the buyer",
    nextStepDate: MONDAY + 3,
    lastActivity: MONDAY - 5,
  });

  async function keptStep(step: string, day: string, activity: string): Promise<string> {
    const text = delimited([
      [...HEADERS, "Next Step", "Next Step Date", "Last Activity"],
      [...ROW, step, day, activity],
    ]);
    const { changed, unchanged } = planImport(await importInput(text, { existing: [withStep] }));
    return [...changed.map(({ after }) => after), ...unchanged][0]?.nextStep ?? "";
  }

  it("stays while its day is to come and the export has no newer one", async () => {
    expect(await keptStep("Old idea", "2026-11-10", "2026-11-11")).toBe("Call the buyer");
    expect(await keptStep("", "", "")).toBe("Call the buyer");
  });

  it("gives way to a later one, and to one of a deal that was worked on since", async () => {
    expect(await keptStep("Send the contract", "2026-11-27", "2026-11-11")).toBe("Send the contract");
    expect(await keptStep("Send the contract", "", "2026-11-15")).toBe("Send the contract");
  });
});

describe("Hostile text", () => {
  it.each([
    "=1+1",
    "+A1",
    "-2+3",
    "@SUM(A1)",
    '=HYPERLINK("http://x","y")',
    "\t=1+1",
    "\r=1",
    "<b>bold</b>",
    " spaced ",
    "nul\u0000, bell\u0007, half \ud83d",
  ])("arrives as the text %j, exactly", async (text) => {
    const plan = planImport(await importInput(exportOf(["D-1", text, ...ROW.slice(2)])));
    expect(plan.added[0]?.deal.deal).toBe(text);
  });

  it("is refused in an amount, never computed", async () => {
    const rows = Array.from({ length: 20 }, (_, index) => [`N-${String(index)}`, ...ROW.slice(1)]);
    const plan = planImport(
      await importInput(exportOf(...rows, ["D-1", "Pilot", "Ana", "Proposal", "=1+1", ""])),
    );
    expect(plan.refused).toMatchObject([{ row: 22, column: "Amount", value: "=1+1" }]);
  });
});
