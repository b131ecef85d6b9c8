import { seeded } from "../../../src/domain/history/seeded";
import { historyShape } from "../../../src/intake/history/historyShape";
import { readHistoryLines } from "../../../src/intake/history/readHistoryFile";
import { stageEntries } from "../../../src/intake/history/stageEntries";
import { readExport } from "../../../src/intake/reader/readExport";
import { isoDay, serialOf } from "../../../src/kit/serial";
import type { Status } from "../../../src/terms/statuses";
import { deal } from "../../domain/deal";
import { MONDAY } from "../../domain/history/history";

async function tableOf(text: string) {
  const read = await readExport(text, { knows: (header) => /^[a-z_ ]+$/i.test(header) });
  if (!read.ok) throw new Error(read.fault.kind);
  return read.table;
}

async function linesOf(text: string, answers: Readonly<Record<string, string>> = {}) {
  const table = await tableOf(text);
  const shape = historyShape(table);
  if (!shape) throw new Error("no history");
  return readHistoryLines(table, shape, answers);
}

const FIELD_HISTORY = [
  "Opportunity ID,Field / Event,Old Value,New Value,Edit Date",
  "D-1,Stage,Discover,Proposal,2026-10-05 09:00:00",
  "D-1,Amount,100000,120000,2026-10-05 10:00:00",
  "D-1,Close Date,2026-11-30,2026-12-31,2026-11-02 08:00:00",
  "D-1,Next Step,,Call,2026-11-02 08:00:00",
  "D-9,Stage,Discover,Proposal,2026-10-06 09:00:00",
  "D-1,Stage,Proposal,Negotiation,2026-11-17 09:00:00",
  "D-1,Stage,Proposal,Negotiation,soon",
].join("\n");

const STATES = [
  "Opportunity ID,Stage,Amount,Close Date,Probability,Created Date",
  "D-1,Qualify,50000,2026-12-01,10,2026-09-01 08:00:00",
  "D-1,Proposal,60000,2026-12-01,40,2026-10-01 17:00:00",
  "D-1,Discover,60000,2026-12-01,20,2026-10-01 08:00:00",
  "D-2,Qualify,1000,2026-12-15,10,2026-09-15",
  "D-2,Closed Won,1000,2026-10-20,100,2026-10-20",
].join("\n");

const GROUND = {
  deals: [deal({ dealId: "D-1", created: MONDAY - 90 }), deal({ dealId: "D-2", created: MONDAY - 80 })],
  history: [],
  today: MONDAY,
  statusOf: (stage: string): Status => (stage === "Closed Won" ? "Won" : "Open"),
  source: "history.csv",
};

function told(rows: ReturnType<typeof seeded>["rows"]) {
  return rows.map(({ snapshot, dealId, stage, amount, status, closeDate, stageBefore }) =>
    [isoDay(snapshot ?? 0), dealId, stage, amount, status, closeDate && isoDay(closeDate), stageBefore].join(
      " ",
    ),
  );
}

describe("a file", () => {
  it.each([
    ["a field history of Salesforce", FIELD_HISTORY, "fields"],
    ["an opportunity history, by its repeated ids", STATES, "states"],
    ["a property history of HubSpot", "deal_id,timestamp,name,value\n1,2026-01-01,dealstage,won", "fields"],
    [
      "a history with previous amounts",
      "OpportunityId,StageName,PrevAmount,CreatedDate\n1,a,2,2026-01-01",
      "states",
    ],
  ])("is recognised as a history: %s", async (_, text, kind) => {
    expect(historyShape(await tableOf(text))?.kind).toBe(kind);
  });

  it("that lists each deal once, as it stands now, is no history", async () => {
    const list = "Opportunity ID,Stage,Amount,Created Date\nD-1,a,1,2026-01-01\nD-2,b,2,2026-01-01";
    expect(historyShape(await tableOf(list))).toBeUndefined();
  });

  it("says in HubSpot's columns when deals entered stages", () => {
    const headers = ["Record ID", 'Date entered "Appointment Scheduled (Sales Pipeline)"', "Close Date"];
    expect(stageEntries({ headers })).toEqual([{ column: 1, stage: "Appointment Scheduled" }]);
  });
});

describe("a field history", () => {
  it("becomes a row a deal and day, with what had been so before from the deal's first day on", async () => {
    const { changes } = await linesOf(FIELD_HISTORY);
    expect(told(seeded(changes, GROUND).rows)).toEqual([
      `${isoDay(MONDAY - 90)} D-1 Discover 100000 Open 2026-11-30 `,
      "2026-10-05 D-1 Proposal 120000 Open 2026-11-30 Discover",
      "2026-11-02 D-1 Proposal 120000 Open 2026-12-31 ",
    ]);
  });

  it("names each line that stays out, and why", async () => {
    const { changes, unread } = await linesOf(FIELD_HISTORY);
    expect(unread).toEqual([
      { row: 5, value: "Next Step", reason: "other field" },
      { row: 8, value: "soon", reason: "no day" },
    ]);
    expect(seeded(changes, GROUND).refused.map(({ change, reason }) => [change.row, reason])).toEqual([
      [6, "unknown deal"],
      [7, "own days"],
    ]);
  });
});

describe("a history of states", () => {
  it("keeps the last state of each day by its time, whatever the order of the lines", async () => {
    const { changes } = await linesOf(STATES);
    expect(told(seeded(changes, GROUND).rows)).toEqual([
      "2026-09-01 D-1 Qualify 50000 Open 2026-12-01 ",
      "2026-09-15 D-2 Qualify 1000 Open 2026-12-15 ",
      "2026-10-01 D-1 Proposal 60000 Open 2026-12-01 Qualify",
      "2026-10-20 D-2 Closed Won 1000 Won 2026-10-20 Qualify",
    ]);
  });

  it("never takes a day from which on the book keeps its own, nor one that it has from a file", async () => {
    const { changes } = await linesOf(STATES);
    const [first, ...rest] = seeded(changes, GROUND).rows;
    if (!first) throw new Error("nothing");
    const own = { ...first, snapshot: serialOf({ year: 2026, month: 10, day: 1 }), source: "" };
    const again = seeded(changes, { ...GROUND, history: [first, own] });
    expect(told(again.rows)).toEqual(told(rest.slice(0, 1)));
    expect(again.refused.map(({ reason }) => reason)).toEqual([
      "known already",
      "own days",
      "own days",
      "own days",
    ]);
  });

  it("asks for the order of day and month where no date tells it, and takes the answer", async () => {
    const text = [
      "Opportunity ID,From Stage,To Stage,Last Modified",
      "D-1,Discover,Proposal,03/04/2026",
      "D-1,Proposal,Negotiation,05/06/2026",
    ].join("\n");
    expect((await linesOf(text)).question).toMatchObject({ about: "date order", column: "Last Modified" });
    expect((await linesOf(text, { "date order": "MDY" })).question).toBeNull();
  });
});
