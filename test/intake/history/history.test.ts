import fc from "fast-check";
import { seeded } from "../../../src/domain/history/seeded";
import type { HistoryInput } from "../../../src/intake/history/historyInput";
import { type HistoryPlan, planHistory } from "../../../src/intake/history/planHistory";
import { isHistoryHeader } from "../../../src/intake/history/historyHeaders";
import { isKnownHeader } from "../../../src/intake/recognise/soughtColumns";
import { historyShape } from "../../../src/intake/history/historyShape";
import { readHistoryLines } from "../../../src/intake/history/readHistoryLines";
import { dealNamed } from "../../../src/intake/history/dealNamed";
import { stageEntries } from "../../../src/intake/history/stageEntries";
import { readExport } from "../../../src/intake/reader/readExport";
import { isoDay, serialOf } from "../../../src/kit/serial";
import type { Status } from "../../../src/terms/statuses";
import { deal } from "../../domain/deal";
import { MONDAY } from "../../domain/history/history";

async function tableOf(text: string) {
  const read = await readExport(text, {
    knows: (header) => isKnownHeader(header) || isHistoryHeader(header),
  });
  if (!read.ok) throw new Error(read.fault.kind);
  return read.table;
}

async function linesOf(text: string, answers: Readonly<Record<string, string>> = {}) {
  const table = await tableOf(text);
  const shape = historyShape(table);
  if (!shape) throw new Error("no history");
  return readHistoryLines({ table, shape, answers, dealOf: dealNamed(GROUND.deals) });
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

function told(rows: ReturnType<typeof seeded>["add"]) {
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
    [
      "a report by names alone",
      "Opportunity Name,From Stage,To Stage,Last Modified\nHalden,a,b,2026-01-01",
      "states",
    ],
    [
      "a warehouse's table of stages",
      "_fivetran_start,deal_id,date_entered,value\n2026-01-01,1,2026-01-01,won",
      "states",
    ],
    [
      "a field history in German",
      "Opportunity-ID;Feld / Ereignis;Alter Wert;Neuer Wert;Bearbeitungsdatum\n1;Phase;a;b;01.02.2026",
      "fields",
    ],
    [
      "a field history in French",
      "Nom de l'opportunité;Champ / Événement;Ancienne valeur;Nouvelle valeur;Date de modification\nA;Étape;a;b;01/02/2026",
      "fields",
    ],
    [
      "a field history in Spanish",
      "Nombre de la oportunidad;Campo / Evento;Valor anterior;Nuevo valor;Fecha de edición\nA;Etapa;a;b;01/02/2026",
      "fields",
    ],
    [
      "a field history in Japanese",
      "商談名,項目 / イベント,古い値,新しい値,編集日\nA,フェーズ,a,b,2026/02/01",
      "fields",
    ],
  ])("is recognised as a history: %s", async (_, text, kind) => {
    expect(historyShape(await tableOf(text))?.kind).toBe(kind);
  });

  it("that lists each deal once, as it stands now, is no history", async () => {
    const list = "Opportunity ID,Stage,Amount,Created Date\nD-1,a,1,2026-01-01\nD-2,b,2,2026-01-01";
    expect(historyShape(await tableOf(list))).toBeUndefined();
  });

  it.each([
    [
      "deals with their products",
      "Opportunity ID,Stage,Product,Created Date\nD-1,a,x,2026-01-01\nD-1,a,y,2026-01-01",
    ],
    ["deals with an id, a name, a value and a date", "ID,Name,Value,Stage,Date\n1,Halden,5,a,2026-01-01"],
    [
      "deals with the length of their stage",
      "Opportunity ID,Stage,Stage Duration,Last Modified\n1,a,5,2026-01-01",
    ],
  ])("that lists %s is no history", async (_, text) => {
    expect(historyShape(await tableOf(text))).toBeUndefined();
  });

  it("says in HubSpot's columns when deals entered stages", () => {
    const headers = ["Record ID", 'Date entered "Appointment Scheduled (Sales Pipeline)"', "Close Date"];
    expect(stageEntries({ headers })).toEqual([{ column: 1, stage: "Appointment Scheduled" }]);
    expect(stageEntries({ headers: ["Date entered current stage", "Date entered"] })).toEqual([]);
  });
});

describe("a field history", () => {
  it("becomes a row a deal and day, with what had been so before from the deal's first day on", async () => {
    const { changes } = await linesOf(FIELD_HISTORY);
    expect(told(seeded(changes, GROUND).add)).toEqual([
      `${isoDay(MONDAY - 90)} D-1 Discover 100000 Open 2026-11-30 `,
      "2026-10-05 D-1 Proposal 120000 Open 2026-11-30 Discover",
      "2026-11-02 D-1 Proposal 120000 Open 2026-12-31 ",
    ]);
  });

  it("names each line that stays out, and why", async () => {
    const { changes, unread } = await linesOf(FIELD_HISTORY);
    expect(unread).toEqual([
      { row: 5, column: "Field / Event", value: "Next Step", reason: "other field" },
      { row: 8, column: "Edit Date", value: "soon", reason: "no day" },
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
    expect(told(seeded(changes, GROUND).add)).toEqual([
      "2026-09-01 D-1 Qualify 50000 Open 2026-12-01 ",
      "2026-09-15 D-2 Qualify 1000 Open 2026-12-15 ",
      "2026-10-01 D-1 Proposal 60000 Open 2026-12-01 Qualify",
      "2026-10-20 D-2 Closed Won 1000 Won 2026-10-20 Qualify",
    ]);
  });

  it("never takes a day from which on the book keeps its own, nor one that it has from a file", async () => {
    const { changes } = await linesOf(STATES);
    const [first, ...rest] = seeded(changes, GROUND).add;
    if (!first) throw new Error("nothing");
    const own = { ...first, snapshot: serialOf({ year: 2026, month: 10, day: 1 }), source: "" };
    const again = seeded(changes, { ...GROUND, history: [first, own] });
    expect(told(again.add)).toEqual(told(rest.slice(0, 1)));
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
    expect((await linesOf(text)).questions).toMatchObject([{ about: "date order", column: "Last Modified" }]);
    expect((await linesOf(text, { "date order": "MDY" })).changes.map(({ at }) => isoDay(at))).toEqual([
      "2026-03-04",
      "2026-05-06",
    ]);
  });
});

describe("a history that is planned", () => {
  const BOOK = {
    currency: "EUR",
    stages: [
      { stage: "Discover", kind: "Open" },
      { stage: "Signed", kind: "Won" },
    ],
    rates: [],
  } as const;

  async function planned(text: string, given: Partial<HistoryInput> = {}) {
    const table = await tableOf(text);
    const shape = historyShape(table);
    if (!shape) throw new Error("no history");
    const ground = { book: BOOK, deals: GROUND.deals, history: [], today: MONDAY, source: "history.csv" };
    return planHistory({ table, shape, answers: {}, ...ground, ...given });
  }

  function outcome({ read, seeds, leftOut }: HistoryPlan) {
    expect(seeds.taken.length + leftOut.length).toBe(read);
    return leftOut.map(({ row, reason }) => `${row} ${reason}`);
  }

  it("says of each line that stays out where it stands and why, and counts all", async () => {
    const lines = [
      "Opportunity ID,Field,Old Value,New Value,Edit Date",
      "D-1,Stage,a,b,2026-10-05",
      ",Stage,a,b,2026-10-05",
      "D-1,Stage,a,,2026-10-06",
      "D-1,Amount,1,many,2026-10-07",
      "D-1,Close Date,2026-11-01,soon,2026-10-07",
      "D-1,Forecast Category,Pipeline,Perhaps,2026-10-07",
    ];
    const plan = await planned(lines.join("\n"));
    expect(outcome(plan)).toEqual([
      "3 no deal",
      "4 no value",
      "5 unreadable",
      "6 unreadable",
      "7 unreadable",
    ]);
    expect(plan.leftOut[2]).toEqual({ row: 5, column: "New Value", value: "many", reason: "unreadable" });
  });

  it("finds a deal by a name that is the only one, and says where it is not", async () => {
    const names = ["Halden", "Pier 9", "pier 9"];
    const deals = names.map((name, at) => deal({ dealId: `D-${at}`, deal: name, created: null }));
    const lines = [
      "Opportunity Name,From Stage,To Stage,Last Modified",
      "halden,a,b,2026-10-05",
      "Pier 9,a,b,2026-10-05",
    ];
    const plan = await planned(lines.join("\n"), { deals });
    expect(outcome(plan)).toEqual(["3 several deals"]);
    expect(plan.seeds.add.map(({ dealId }) => dealId)).toEqual(["D-0"]);
  });

  it("takes 15-character ids for the book's of 18 characters", async () => {
    const deals = [deal({ dealId: "006q000000HddohAAB", created: null })];
    const text = "Opportunity ID,From Stage,To Stage,Last Modified\n006q000000Hddoh,a,b,2026-10-05";
    expect((await planned(text, { deals })).seeds.add.map(({ dealId }) => dealId)).toEqual([
      "006q000000HddohAAB",
    ]);
  });

  it("says the stages as the book does, and which of them nobody has explained", async () => {
    const lines = [
      "Opportunity ID,From Stage,To Stage,Last Modified",
      "D-1,discover,Verbal,2026-10-05",
      "D-1,Verbal,signed,2026-10-06",
      "D-2,x,Odd,2026-10-06",
    ];
    const plan = await planned(lines.join("\n"), { answers: { "stage Verbal": "Discover" } });
    expect(plan.strangeStages).toEqual(["Odd"]);
    expect(told(plan.seeds.add.filter(({ dealId }) => dealId === "D-1"))).toEqual([
      `${isoDay(MONDAY - 90)} D-1 Discover  Open  `,
      "2026-10-05 D-1 Discover  Open  ",
      "2026-10-06 D-1 Signed  Won  Discover",
    ]);
  });

  it("reads figures as those of their own field are written", async () => {
    const lines = [
      "Opportunity ID;Field;Old Value;New Value;Edit Date",
      "D-1;Amount;1.000,50;2.000,50;05.10.2026",
      "D-1;Close Date;30.11.2026;31.12.2026;06.10.2026",
    ];
    const { seeds } = await planned(lines.join("\n"));
    expect(seeds.add.map(({ amount, closeDate }) => [amount, closeDate && isoDay(closeDate)])).toEqual([
      [1000.5, "2026-11-30"],
      [2000.5, "2026-11-30"],
      [2000.5, "2026-12-31"],
    ]);
  });

  it("adds nothing the second time, and joins what another file tells of the same deals", async () => {
    const stages =
      "Opportunity ID,From Stage,To Stage,Last Modified\nD-1,Qualify,Discover,2026-09-07\nD-1,Discover,Signed,2026-10-12";
    const first = (await planned(stages)).seeds;
    const again = await planned(stages, { history: first.add });
    expect(again.seeds).toMatchObject({ add: [], remove: [] });
    expect(outcome(again)).toEqual(["2 known already", "3 known already"]);
    const amounts = "Opportunity ID,Field,Old Value,New Value,Edit Date\nD-1,Amount,100,200,2026-09-21";
    const { seeds } = await planned(amounts, { history: first.add, source: "amounts.csv" });
    const gone = new Set(seeds.remove);
    const after = [...first.add.filter((row) => !gone.has(row)), ...seeds.add];
    expect(told(after.toSorted((a, b) => (a.snapshot ?? 0) - (b.snapshot ?? 0)))).toEqual([
      `${isoDay(MONDAY - 90)} D-1 Qualify 100 Open  `,
      "2026-09-07 D-1 Discover 100 Open  Qualify",
      "2026-09-21 D-1 Discover 200 Open  ",
      "2026-10-12 D-1 Signed 200 Won  Discover",
    ]);
    expect((await planned(amounts, { history: after })).seeds).toMatchObject({ add: [], remove: [] });
  });

  it("is the same after any number of files in any order of their lines", async () => {
    const line = fc.record({
      id: fc.constantFrom("D-1", "D-2"),
      day: fc.integer({ min: 1, max: 28 }),
      stage: fc.constantFrom("Discover", "Proposal", "Closed Won"),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(line, { minLength: 1, selector: ({ id, day }) => `${id}${day}` }),
        async (lines) => {
          const text = (some: typeof lines) =>
            [
              "Opportunity ID,From Stage,To Stage,Last Modified",
              ...some.map(({ id, day, stage }) => `${id},,${stage},2026-09-${String(day).padStart(2, "0")}`),
            ].join("\n");
          const whole = await planned(text(lines));
          const half = await planned(text(lines.slice(0, Math.ceil(lines.length / 2))));
          const rest = (await planned(text(lines), { history: half.seeds.add })).seeds;
          const gone = new Set(rest.remove);
          const joined = [...half.seeds.add.filter((row) => !gone.has(row)), ...rest.add];
          expect(told(joined).sort()).toEqual(told(whole.seeds.add).sort());
        },
      ),
      { seed: 4, numRuns: 60 },
    );
  });
});
