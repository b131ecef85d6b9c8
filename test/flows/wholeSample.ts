import { saveReview } from "../../src/excel/saveReview";
import { sampleRows } from "../../src/intake/sample/book/sampleRows";
import { sampleExport } from "../../src/intake/sample/sampleExport";
import { samplePeriods } from "../../src/intake/sample/sampleTargets";
import { firstUsePlans } from "../../scripts/firstUse";
import { excelDesk } from "../../src/pane/app/excelDesk";
import { startingSetup } from "../../src/pane/app/startingSetup";
import { dealPagePlan } from "../../src/schema/printed/dealPage";
import { personPagePlan } from "../../src/schema/printed/personPage";
import { rates } from "../../src/schema/sheets/settings/rates";
import { tableEdit } from "../../src/schema/tableEdit";
import { PACK_NAMES } from "../../src/terms/packNames";
import { ANSWERS, REVIEW } from "./smallReview";
import { calculated, calculatedOnce, MONDAY, planFor, standingBook } from "./sampleBook";

/** The book of the sample team with all packs, a review and a rate. */
export async function buildSample(): Promise<void> {
  const setup = { ...startingSetup(MONDAY), periods: samplePeriods(MONDAY), packs: PACK_NAMES };
  await excelDesk.buildBook({ setup });
  const plan = await planFor(sampleExport(1, MONDAY), await standingBook());
  const deals = plan.added.map(({ deal }) => deal);
  const besides = [
    ...sampleRows(deals, MONDAY),
    tableEdit(rates, { added: [{ Currency: "USD", Rate: 0.92, "Rate of": MONDAY - 14 }] }),
  ];
  const applied = await excelDesk.applyImport({ ...plan, besides }, MONDAY, {});
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  const dealId = deals.find(({ status }) => status === "Open")?.dealId ?? "";
  const answers = ANSWERS.map((answer) => ({ ...answer, dealId }));
  const saved = await saveReview({ ...REVIEW, dealId }, answers);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  await calculated();
}

/** Makes every tab that comes with its first use, and a page of a deal and of a person. */
export async function makePages(): Promise<void> {
  const [largest] = (await standingBook()).deals
    .map(({ record }) => record)
    .filter(({ status }) => status === "Open")
    .toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  if (!largest) throw new Error("The sample has no open deal");
  const pages = [dealPagePlan({ deal: largest, hasMarket: true }), personPagePlan(largest.owner)];
  const made = await calculatedOnce(async () => {
    const each = [];
    for (const plan of firstUsePlans()) each.push(await excelDesk.makeTab(plan));
    for (const plan of pages) each.push(await excelDesk.writePage(plan));
    return each;
  });
  expect(made).toEqual(made.map(() => expect.objectContaining({ ok: true }) as unknown));
}
