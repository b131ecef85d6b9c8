import { openQuestions } from "../../../src/intake/plan/openQuestions";
import { planImport } from "../../../src/intake/plan/planImport";
import { rowContext } from "../../../src/intake/plan/rowContext";
import { delimited, importInput } from "../exports";
import { columnsOf, CRM_SHAPES } from "./crmShapes";

/** The values of one of the book's columns in four deals: two open, one won, one lost. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  owner: ["Ana Duarte", "Eva Steinbach", "Ana Duarte", "Eva Steinbach"],
  account: ["Aldervik GmbH", "Brenholt AG", "Caldeira SA", "Drosselberg KG"],
  deal: ["Filters", "Cameras", "Spare parts", "Sensors"],
  dealId: ["9007199254740991", "9007199254740992", "9007199254740993", "0000000000000012"],
  stage: ["Qualified", "Proposal", "Closed Won", "Closed Lost"],
  status: ["Open", "Open", "Won", "Lost"],
  closeDate: ["2026-12-18", "2027-01-31", "2026-10-02", "2026-09-30"],
  amount: ["1250000.50", "80000.00", "95000.00", "110500.25"],
  probability: ["25", "50", "100", "0"],
  nextStep: ["Call", "", "", ""],
  type: ["New", "Renewal", "New", "New"],
  created: ["2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"],
  currency: ["EUR", "EUR", "EUR", "EUR"],
  lastActivity: ["2026-11-01", "2026-11-02", "2026-10-01", "2026-09-01"],
  closedOn: ["", "", "2026-10-02", "2026-09-30"],
  category: ["Pipeline", "Commit", "Closed", "Omitted"],
  lostReason: ["", "", "", "Price"],
  nextStepDate: ["2026-11-24", "", "", ""],
  stageSince: ["2026-11-01", "2026-10-20", "2026-10-02", "2026-09-30"],
};
const NUMBERS = ["312500.12", "40000.00", "95000.00", "0.00"];
const DAYS = ["2026-11-20", "2026-11-19", "2026-10-02", "2026-09-30"];
const NAMES = ["Bob Hill", "Mia Wong", "Bob Hill", "Mia Wong"];

/** What stands under a header that the book does not keep: something that could be taken for what it keeps. */
function temptation(header: string): readonly string[] {
  if (
    /amount|value|revenue|umsatz|betrag|revenu|ingresos|ricavi|receita|omzet|収益|acv|arr|mrr/i.test(header)
  )
    return NUMBERS;
  return /time|date|updated|modified|geändert|modifié/i.test(header) ? DAYS : NAMES;
}

function exportOf(columns: ReturnType<typeof columnsOf>): string {
  const values = columns.map(([header, key]) => VALUES[key] ?? temptation(header));
  const rows = [0, 1, 2, 3].map((row) => values.map((column) => column[row] ?? ""));
  return delimited([columns.map(([header]) => header), ...rows]);
}

describe("The columns of an export", () => {
  it.each(CRM_SHAPES)("go where they belong without a question: $name", async (shape) => {
    const columns = columnsOf(shape);
    const input = await importInput(exportOf(columns));
    const found = Object.entries(rowContext(input).mapping.columns);
    const wanted = columns.filter(([, key]) => key !== "").map(([header, key]) => [key, header] as const);
    expect(Object.fromEntries(found.map(([key, { source }]) => [key, source]))).toEqual(
      Object.fromEntries(wanted),
    );
    expect(input.mapping.crm).toBe(shape.crm);
    expect(openQuestions(input)).toEqual([]);
    expect(planImport(input)).toMatchObject({ read: 4, refused: [], added: { length: 4 } });
  });
});
