import { isSeeded } from "../../../src/domain/history/isSeeded";
import { seeded, type SeedGround } from "../../../src/domain/history/seeded";
import type { ToldChange } from "../../../src/domain/history/told";
import { toldAgain } from "../../../src/domain/history/toldAgain";
import type { DealSnapshot } from "../../../src/schema/sheets/system/snapshots";
import type { Status } from "../../../src/terms/statuses";
import { deal } from "../deal";

const ENDINGS: Readonly<Record<string, Status>> = { Signed: "Won", Gone: "Lost" };
const statusOf = (stage: string): Status => ENDINGS[stage] ?? "Open";

function told(dealId: string, at: number, facts: Partial<ToldChange> = {}): ToldChange {
  return { row: 2, dealId, at, after: {}, before: {}, ...facts };
}

function ground(facts: Partial<SeedGround> = {}): SeedGround {
  const deals = [deal({ dealId: "D-1", created: 100 }), deal({ dealId: "D-2" })];
  return { deals, history: [], today: 500, statusOf, source: "history.csv", ...facts };
}

/** A row of the book's own, or of a file where the source says so. */
function row(dealId: string, snapshot: number, facts: Partial<DealSnapshot> = {}): DealSnapshot {
  const [first] = seeded([told(dealId, snapshot, { after: { stage: "Qualify" } })], ground()).add.slice(-1);
  if (first === undefined) throw new Error("no row was made");
  return { ...first, ...facts };
}

const lines = (rows: readonly DealSnapshot[]) =>
  rows.map(({ snapshot, dealId, stage, status, stageBefore, closedOn }) =>
    [snapshot, dealId, stage, status, stageBefore, closedOn].join("|"),
  );

describe("the rows of a told history", () => {
  it("begin on the day on which the deal was created, with what had been so before each first change", () => {
    const { add } = seeded(
      [
        told("D-1", 120.5, { after: { stage: "Proposal" }, before: { stage: "Qualify" } }),
        told("D-1", 130, { after: { amount: 900 }, before: { amount: 700 } }),
        told("D-1", 140, { after: { amount: 800 }, before: { amount: 1 } }),
      ],
      ground(),
    );
    expect(add.map(({ snapshot, stage, amount }) => [snapshot, stage, amount])).toEqual([
      [100, "Qualify", 700],
      [120, "Proposal", 700],
      [130, "Proposal", 900],
      [140, "Proposal", 800],
    ]);
    expect(add.map(({ stageBefore }) => stageBefore)).toEqual(["", "Qualify", "", ""]);
    expect(add.every(({ source, created }) => source === "history.csv" && created === 100)).toBe(true);
  });

  it("begin with the first line where nothing is known from before, or the deal came on its day", () => {
    const none = seeded([told("D-1", 120, { after: { stage: "Proposal" } })], ground()).add;
    const sameDay = seeded(
      [told("D-1", 100.7, { after: { stage: "Proposal" }, before: { stage: "Qualify" } })],
      ground(),
    ).add;
    const undated = seeded(
      [told("D-2", 120, { after: { stage: "Proposal" }, before: { stage: "Qualify" } })],
      ground(),
    ).add;
    expect([none, sameDay, undated].map((rows) => rows.map(({ snapshot }) => snapshot))).toEqual([
      [120],
      [100],
      [120],
    ]);
  });

  it("are one a day, the last state of the day, with the stage before the day", () => {
    const { add } = seeded(
      [
        told("D-2", 200.1, { after: { stage: "Qualify" } }),
        told("D-2", 210.8, { after: { stage: "Negotiation" } }),
        told("D-2", 210.2, { after: { stage: "Proposal" } }),
      ],
      ground(),
    );
    expect(lines(add)).toEqual(["200|D-2|Qualify|Open||", "210|D-2|Negotiation|Open|Qualify|"]);
  });

  it("close a deal on the first day that says so, open it again, and close it anew", () => {
    const stages: readonly (readonly [number, string])[] = [
      [200, "Proposal"],
      [210, "Signed"],
      [230, "Proposal"],
      [240, "Gone"],
    ];
    const changes = stages.map(([at, stage]) => told("D-2", at, { after: { stage } }));
    const { add } = seeded([...changes, told("D-2", 220, { after: { amount: 50 } })], ground());
    expect(lines(add)).toEqual([
      "200|D-2|Proposal|Open||",
      "210|D-2|Signed|Won|Proposal|210",
      "220|D-2|Signed|Won||210",
      "230|D-2|Proposal|Open|Signed|",
      "240|D-2|Gone|Lost|Proposal|240",
    ]);
    expect(add.map(({ category }) => category)).toEqual([null, "Closed", "Closed", null, "Closed"]);
  });

  it("take a told status until another stage says anew whether the deal is open", () => {
    const { add } = seeded(
      [
        told("D-2", 200, { after: { stage: "Proposal", status: "Lost" } }),
        told("D-2", 210, { after: { owner: "Ann" } }),
        told("D-2", 220, { after: { stage: "Negotiation" } }),
      ],
      ground(),
    );
    expect(add.map(({ status }) => status)).toEqual(["Lost", "Lost", "Open"]);
  });

  it("know no amount of a deal in another currency", () => {
    const deals = [deal({ dealId: "D-2", originalAmount: 5 })];
    const { add } = seeded([told("D-2", 200, { after: { amount: 900 } })], ground({ deals }));
    expect(add[0]?.amount).toBeNull();
  });

  it("come in the order of their days, deal by deal told or not", () => {
    const changes = [
      ...[
        told("D-2", 300, { after: { stage: "Proposal" } }),
        told("D-1", 310, { after: { stage: "Qualify" } }),
      ],
      told("D-2", 320, { after: { stage: "Signed" } }),
    ];
    expect(seeded(changes, ground()).add.map(({ snapshot }) => snapshot)).toEqual([300, 310, 320]);
  });
});

describe("a line of a told history", () => {
  const strange = told("D-9", 200, { after: { stage: "Proposal" } });
  const late = told("D-1", 400.2, { after: { stage: "Proposal" } });
  const early = told("D-1", 399.9, { after: { stage: "Proposal" } });

  it("stays out where its deal is not in the book, or the book kept that day itself", () => {
    const history = [row("D-1", 420, { source: "" }), row("D-2", 400, { source: "" }), row("D-2", 150)];
    const seeds = seeded([strange, late, early], ground({ history }));
    expect(seeds.ownSince).toBe(400);
    expect(seeds.refused).toEqual([
      { change: strange, reason: "unknown deal" },
      { change: late, reason: "own days" },
    ]);
    expect(seeds.taken).toEqual([early]);
  });

  it("stays out from today on in a book that has kept no day", () => {
    const today = told("D-1", 500, { after: { stage: "Proposal" } });
    expect(seeded([today], ground()).refused).toEqual([{ change: today, reason: "own days" }]);
  });

  it("stays out where the history says it already, whatever file said it", () => {
    const standing = seeded([early], ground()).add;
    const seeds = seeded([early], ground({ history: standing, source: "again.csv" }));
    expect(seeds).toMatchObject({ add: [], remove: [], taken: [], refused: [{ reason: "known already" }] });
  });

  it("joins what earlier files told of the deal: days that it changes go and come again", () => {
    const standing = seeded(
      [told("D-1", 200, { after: { stage: "Proposal" } }), told("D-1", 220, { after: { amount: 90 } })],
      ground(),
    ).add;
    const owner = told("D-1", 210, { after: { owner: "Ben" }, before: { owner: "Ann" } });
    const { add, remove } = seeded([owner], ground({ history: [...standing, row("D-2", 200)] }));
    expect(remove.map(({ snapshot, owner: who }) => [snapshot, who])).toEqual([
      [200, ""],
      [220, ""],
    ]);
    expect(add.map(({ snapshot, owner: who, amount }) => [snapshot, who, amount])).toEqual([
      [100, "Ann", null],
      [200, "Ann", null],
      [210, "Ben", null],
      [220, "Ben", 90],
    ]);
  });
});

describe("a row told again", () => {
  const only = (facts: Partial<DealSnapshot>) => toldAgain([row("D-2", 200, facts)], statusOf)[0];

  it("says its words where it has them, the figures that it has, and the stage before", () => {
    const full = { stage: "Proposal", owner: "Ann", amount: 5, closeDate: 300, stageBefore: "Qualify" };
    expect(only(full)).toEqual({
      row: 0,
      dealId: "D-2",
      at: 200.99999,
      after: { stage: "Proposal", owner: "Ann", amount: 5, closeDate: 300 },
      before: { stage: "Qualify" },
    });
    expect(only({ stage: "", owner: "", stageBefore: "" })).toMatchObject({ after: {}, before: {} });
  });

  it("says a status that its stage does not, and no other", () => {
    expect(only({ stage: "Proposal", status: "Lost" })?.after.status).toBe("Lost");
    expect(only({ stage: "Signed", status: "Won", category: "Closed" })?.after).toEqual({ stage: "Signed" });
    expect(only({ status: "Removed" })?.after).not.toHaveProperty("status");
  });

  it("keeps a category of its own, but not the one that every closed deal has", () => {
    expect(only({ category: "Commit" })?.after.category).toBe("Commit");
    expect(only({ category: "Closed", status: "Open" })?.after.category).toBe("Closed");
  });

  it("takes a figure away that the row before has, and is silent on one that nobody told", () => {
    const rows = [row("D-2", 210), row("D-2", 200, { amount: 70 })];
    expect(toldAgain(rows, statusOf).map(({ at, after }) => [Math.floor(at), after.amount])).toEqual([
      [200, 70],
      [210, null],
    ]);
  });
});

test("a row is of a file where it names one and has its day", () => {
  expect(isSeeded({ source: "a.csv", snapshot: 1 })).toBe(true);
  expect(isSeeded({ source: "a.csv", snapshot: null })).toBe(false);
  expect(isSeeded({ source: "", snapshot: 1 })).toBe(false);
});
