import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openExport } from "../../src/intake/openExport";
import { openQuestions } from "../../src/intake/plan/openQuestions";
import { planImport } from "../../src/intake/plan/planImport";
import { undecided } from "../../src/intake/settle/undecided";
import { serialOf } from "../../src/kit/serial";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { ownersOf } from "../../src/pane/app/ownersOf";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { functionRollup, inCents, nativeRollup } from "../flows/rollups";
import { calculatedOnce, registerFunctions, standingBook } from "../flows/sampleBook";

const FILE = join(__dirname, "../../../shared/data/maven/sales_pipeline.csv");
const AS_OF = serialOf({ year: 2017, month: 12, day: 1 });

jest.setTimeout(300_000);

async function importMaven() {
  const opened = await openExport(readFileSync(FILE, "utf8"));
  if (!opened.ok) throw new Error(opened.fault.kind);
  const { table, mapping } = opened;
  const book = await standingBook();
  const existing = book.deals.map(({ record }) => record);
  const facts = { currency: book.currency, stages: book.stages, rates: book.rates };
  const input = { table, mapping, answers: {}, book: facts, existing, today: AS_OF };
  expect(undecided(openQuestions(input), {})).toEqual([]);
  return planImport(input);
}

describe("a book of the Maven CRM export", () => {
  beforeAll(async () => {
    registerFunctions();
    const applied = await calculatedOnce(async () => {
      await excelDesk.buildBook({ setup: startingSetup(AS_OF) });
      return excelDesk.applyImport(await importMaven(), AS_OF, {});
    });
    expect(applied.ok).toBe(true);
  });

  it("holds all 8,800 deals, blanks blank, and the published won amount", async () => {
    const deals = (await standingBook()).deals.map(({ record }) => record);
    expect(deals).toHaveLength(8_800);
    const won = deals.filter(({ status }) => status === "Won");
    expect(won.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(10_005_534);
    const open = deals.filter(({ status }) => status === "Open");
    expect(open.filter(({ amount, closeDate }) => amount !== null || closeDate !== null)).toEqual([]);
  });

  it("rolls up by owner in native formulas, equal to ROLLUP to the cent", async () => {
    const book = await standingBook();
    const owners = ownersOf(book.deals.map(({ record }) => record)).length;
    const period = book.periods.find(({ period: name }) => name === book.period);
    const native = await nativeRollup(owners);
    const wanted = await functionRollup(owners, [period?.period, period?.start, period?.end, ""]);
    expect(inCents(native)).toEqual(inCents(wanted));
    expect(owners).toBe(30);
    expect(Number(native[0]?.closed)).toBeGreaterThan(0);
  });

  it("finds nothing to change when the same file comes again", async () => {
    const plan = await importMaven();
    expect({ added: plan.added.length, changed: plan.changed.length }).toEqual({ added: 0, changed: 0 });
  });
});
