import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openExport } from "../../src/intake/openExport";
import { type HistoryPlan, planHistory } from "../../src/intake/history/planHistory";
import { isoDay, serialOf } from "../../src/kit/serial";
import type { Deal } from "../../src/schema/sheets/pipeline";
import { deal } from "../domain/deal";

const DATA = join(__dirname, "../../../shared/data");
const BOOK = { currency: "USD", stages: [], rates: [] };

/** What a table of a warehouse would bring into a book that has these deals. */
async function planned(file: string, ids: readonly string[]): Promise<HistoryPlan> {
  const opened = await openExport(new Uint8Array(readFileSync(join(DATA, file))));
  if (opened.ok || opened.fault.kind !== "history") throw new Error(`${file} is not taken for a history`);
  const { table, shape } = opened.fault;
  const deals: readonly Deal[] = ids.map((dealId) => deal({ dealId, created: null }));
  const today = serialOf({ year: 2022, month: 1, day: 1 });
  return planHistory({ table, shape, answers: {}, book: BOOK, deals, history: [], today, source: file });
}

function reasons({ read, seeds, leftOut }: HistoryPlan): Readonly<Record<string, number>> {
  expect(seeds.taken.length + leftOut.length).toBe(read);
  const counts: Record<string, number> = {};
  for (const { reason } of leftOut) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

describe("A Salesforce opportunity history through Fivetran", () => {
  it("gives each state its day, stage, amount, close date and end", async () => {
    const plan = await planned("fivetran-salesforce/sf_opportunity_history_data.csv", [
      "006q000000HddohAAB",
      "006q000000HK8jdAAD",
      "006q000000HdOhuAAF",
    ]);
    expect(reasons(plan)).toEqual({ unreadable: 1, "unknown deal": 7 });
    expect(plan.leftOut[0]).toEqual({ row: 2, column: "probability", value: "1000", reason: "unreadable" });
    const told = plan.seeds.add.map(({ snapshot, dealId, status, amount, closeDate, probability, owner }) =>
      [isoDay(snapshot ?? 0), dealId, status, amount, isoDay(closeDate ?? 0), probability, owner].join(" "),
    );
    expect(told).toEqual([
      "2019-04-03 006q000000HdOhuAAF Open 210000 2018-12-19 0.65 ",
      "2019-04-04 006q000000HK8jdAAD Lost 200000 2018-11-21 0 ",
    ]);
  });
});

describe("HubSpot's stages of deals through Fivetran", () => {
  it("gives each deal the day on which it entered its stage", async () => {
    const plan = await planned("fivetran-hubspot/deal_stage_data.csv", ["3954699413", "3964747459"]);
    expect(reasons(plan)).toEqual({ "unknown deal": 12 });
    expect(
      plan.seeds.add.map(({ snapshot, dealId, stage }) => [isoDay(snapshot ?? 0), dealId, stage]),
    ).toEqual([
      ["2021-01-07", "3954699413", "f66ca9bc5a02c2f1513ce83f0a0e117d"],
      ["2021-01-09", "3964747459", "09a969da1d61b38bd3746f0f49c1475a"],
    ]);
  });
});

describe("HubSpot's history of properties through Fivetran", () => {
  it("tells nothing where the names of the properties are made unreadable, and says so of each line", async () => {
    const plan = await planned("fivetran-hubspot/deal_property_history_data.csv", ["1100390922"]);
    expect(reasons(plan)).toEqual({ "other field": 100 });
  });
});
