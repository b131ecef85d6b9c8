import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { openExport } from "../../src/intake/openExport";
import type { BookFacts, ImportInput } from "../../src/intake/plan/importInput";
import type { ImportPlan } from "../../src/intake/plan/importPlan";
import { openQuestions } from "../../src/intake/plan/openQuestions";
import { planImport } from "../../src/intake/plan/planImport";
import { openPriceList } from "../../src/intake/prices/openPriceList";
import type { Mapping } from "../../src/intake/recognise/mapping";
import { undecided } from "../../src/intake/settle/undecided";
import { serialOf } from "../../src/kit/serial";
import { CRM_EXPORTS } from "../intake/crmExports";
import { bytesOf, DIALECTS } from "../intake/dialects";
import { generatedLines, writtenDeal } from "../intake/generatedDeals";

jest.setTimeout(120_000);

const DATA = join(__dirname, "../../../shared/data");
const BOOK: BookFacts = { currency: "USD", stages: [], rates: [] };

function file(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(DATA, name)));
}

async function inputOf(bytes: Uint8Array | string): Promise<ImportInput> {
  const opened = await openExport(bytes);
  if (!opened.ok) throw new Error(opened.fault.kind);
  const { table, mapping } = opened;
  return {
    table,
    mapping,
    answers: {},
    book: BOOK,
    existing: [],
    today: serialOf({ year: 2017, month: 12, day: 31 }),
  };
}

function sources({ columns }: Mapping): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([key, match]) => [key, match.source]));
}

function sumOf({ added }: ImportPlan, status: string): number {
  const deals = added.map(({ deal }) => deal).filter((deal) => deal.status === status);
  return deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

describe("The Maven export", () => {
  it("is recognised, stops at no question and refuses nothing", async () => {
    const input = await inputOf(file("maven/sales_pipeline.csv"));
    expect(sources(input.mapping)).toEqual({
      dealId: "opportunity_id",
      owner: "sales_agent",
      deal: "product",
      account: "account",
      stage: "deal_stage",
      created: "engage_date",
      closeDate: "close_date",
      amount: "close_value",
    });
    expect(undecided(openQuestions(input), {})).toEqual([]);
    expect(planImport(input).refused).toEqual([]);
  });

  it("gives 8,800 deals, 10,005,534 of them won, with the blanks of open deals kept", async () => {
    const plan = planImport(await inputOf(file("maven/sales_pipeline.csv")));
    const open = plan.added.map(({ deal }) => deal).filter(({ status }) => status === "Open");
    expect(plan.added).toHaveLength(8800);
    expect(sumOf(plan, "Won")).toBe(10_005_534);
    expect(open).toHaveLength(2089);
    expect(open.every(({ amount, closeDate }) => amount === null && closeDate === null)).toBe(true);
    expect(plan.added[0]?.deal).toMatchObject({
      created: serialOf({ year: 2016, month: 10, day: 20 }),
      closeDate: serialOf({ year: 2017, month: 3, day: 1 }),
    });
  });

  it("reads the same in three ways to write a date, and in none of them by a guess", async () => {
    const text = Buffer.from(file("maven/sales_pipeline.csv")).toString();
    const expected = planImport(await inputOf(text)).added;
    const dialects = ["$3-$2-$1", "$2/$1/$3", "$1.$2.$3"].map((order) =>
      text.replaceAll(/(\d\d)-(\d\d)-(\d{4})/g, order),
    );
    for (const dialect of dialects) {
      const input = await inputOf(dialect);
      expect(undecided(openQuestions(input), {})).toEqual([]);
      expect(planImport(input).added).toEqual(expected);
    }
  });

  it("prices every open deal from the list, GTXPro as GTX Pro", async () => {
    const opened = await openPriceList(file("maven/products.csv"));
    if (!opened.ok) throw new Error(opened.fault.kind);
    const input = { ...(await inputOf(file("maven/sales_pipeline.csv"))), prices: opened.prices };
    const plan = planImport({ ...input, answers: { "blank amounts": "list price" } });
    expect(plan.blankAmounts).toBe(0);
    expect(sumOf(plan, "Open")).toBe(4_966_215);
    expect(sumOf(plan, "Won")).toBe(10_005_534);
  });

  it("changes nothing when it comes again", async () => {
    const input = await inputOf(file("maven/sales_pipeline.csv"));
    const existing = planImport(input).added.map(({ deal }) => deal);
    const again = planImport({ ...input, existing });
    expect([again.added.length, again.changed.length, again.unchanged.length, again.missing.length]).toEqual([
      0, 0, 8800, 0,
    ]);
  });
});

describe("A Salesforce seed", () => {
  it("is recognised; a probability of 1000 is refused and a flag says who won", async () => {
    const input = await inputOf(file("fivetran-salesforce/sf_opportunity_data.csv"));
    expect(sources(input.mapping)).toEqual({
      dealId: "id",
      deal: "name",
      account: "account_id",
      owner: "owner_id",
      stage: "stage_name",
      amount: "amount",
      probability: "probability",
      closeDate: "close_date",
      created: "created_date",
      nextStep: "next_step",
      lastActivity: "last_activity_date",
      type: "type",
    });
    const plan = planImport(input);
    expect(undecided(openQuestions(input), {})).toEqual([]);
    expect(plan.refused).toMatchObject([{ row: 2, column: "Probability", value: "1000" }]);
    expect(plan.added.map(({ deal }) => deal.status)).toEqual([
      ...Array.from({ length: 4 }, () => "Won"),
      ...Array.from({ length: 4 }, () => "Lost"),
      "Open",
    ]);
  });
});

describe("A HubSpot seed", () => {
  it("is recognised, with every amount and close date blank", async () => {
    const input = await inputOf(file("fivetran-hubspot/deal_data.csv"));
    expect(sources(input.mapping)).toEqual({
      dealId: "deal_id",
      deal: "property_dealname",
      owner: "owner_id",
      stage: "deal_pipeline_stage_id",
      amount: "property_amount",
      closeDate: "property_closedate",
      created: "property_createdate",
    });
    const plan = planImport(input);
    expect([plan.added.length, plan.refused.length, plan.blankAmounts]).toEqual([44, 0, 44]);
    expect(plan.added[0]?.deal).toMatchObject({
      dealId: "1244495215",
      created: serialOf({ year: 2019, month: 12, day: 4 }),
    });
  });
});

/** Where each header of the file belongs, as far as the book keeps it. */
const KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(CRM_EXPORTS.flatMap(([, columns]) => Object.entries(columns))),
  "Closed Won Date (Internal)": "closedOn",
  Account: "account",
  Topic: "deal",
  "Status Reason": "lostReason",
  Probability: "probability",
  property_dealname: "deal",
  property_amount: "amount",
  property_closedate: "closeDate",
  property_createdate: "created",
  deal_id: "dealId",
  deal_pipeline_stage_id: "stage",
  opportunity_id: "dealId",
  sales_agent: "owner",
  product: "deal",
  account: "account",
  deal_stage: "stage",
  engage_date: "created",
  close_date: "closeDate",
  close_value: "amount",
};
const SHAPES = z.object({ headers: z.record(z.string(), z.array(z.string())) });
const { headers: shapes } = SHAPES.parse(
  JSON.parse(readFileSync(join(DATA, "crm-export-headers.json"), "utf8")),
);

describe.each(Object.entries(shapes))("The header shape of %s", (_, headers) => {
  const columns = Object.fromEntries(headers.map((header) => [header, KEYS[header] ?? ""]));

  it.each(DIALECTS)("with generated rows in $name gives the deals that were written", async (dialect) => {
    const input = await inputOf(bytesOf(generatedLines(columns, dialect), dialect));
    expect(undecided(openQuestions(input), {})).toEqual([]);
    const { added, refused } = planImport({ ...input, book: { ...BOOK, currency: "EUR" } });
    expect([added.length, refused]).toEqual([24, []]);
    for (const [at, { deal }] of added.entries()) expect(deal).toMatchObject(writtenDeal(columns, at));
  });
});

describe("A public table that holds no deals", () => {
  it.each([
    "maven/accounts.csv",
    "maven/products.csv",
    "maven/sales_teams.csv",
    "fivetran-salesforce/sf_account_data.csv",
    "fivetran-salesforce/sf_contact_data.csv",
    "fivetran-salesforce/sf_user_data.csv",
    "fivetran-hubspot/owner_data.csv",
  ])("%s is not taken for an export", async (name) => {
    expect(await openExport(file(name))).toMatchObject({ ok: false, fault: { kind: "no deals" } });
  });
});
