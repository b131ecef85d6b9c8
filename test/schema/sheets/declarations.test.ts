import { aboutOf } from "../../../src/schema/derive/aboutOf";
import { bookPlan } from "../../../src/schema/derive/bookPlan";
import { importFields } from "../../../src/schema/derive/importFields";
import { accounts } from "../../../src/schema/sheets/accounts";
import { checklists } from "../../../src/schema/sheets/checklists";
import { kpis } from "../../../src/schema/sheets/kpis";
import { pipeline } from "../../../src/schema/sheets/pipeline";
import { talent } from "../../../src/schema/sheets/talent";
import { ELEMENTS } from "../../../src/terms/elements";
import { DECLARED } from "../declared";
import { SETUP, WITH_PACKS } from "../excelTexts";

const plan = bookPlan(SETUP);
const whole = bookPlan(WITH_PACKS);

/** What stands beside the grid on a screen that is 1440 pixels wide: row heads and the scroll bar. */
const SCREEN = 1440 - 46;

function headersOf(sheet: { columns: Readonly<Record<string, { header: string }>> }): readonly string[] {
  return Object.values(sheet.columns).map(({ header }) => header);
}

describe.each(DECLARED.map((sheet) => [sheet.table, sheet] as const))("the declaration of %s", (_, sheet) => {
  it("gives each column a header of its own", () => {
    const headers = headersOf(sheet).map((header) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  });

  it("tells rows apart by columns that it has", () => {
    expect(Object.keys(sheet.columns)).toEqual(expect.arrayContaining([...sheet.key]));
  });

  it("says of each column what it is, in a sentence", () => {
    for (const column of Object.values(sheet.columns)) expect(aboutOf(column)).toMatch(/^[A-Z0-9].*\.$/);
  });
});

describe("a sheet of one table", () => {
  const sheets = whole.sheets.filter(
    ({ tables, visibility }) => tables.length === 1 && visibility !== "VeryHidden",
  );

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))("%s fits one screen", (_, { columns }) => {
    const shown = columns.lines.filter(({ isHidden }) => isHidden !== true);
    expect(shown.reduce((sum, { pixels = 0 }) => sum + pixels, 0)).toBeLessThanOrEqual(SCREEN);
  });
});

describe("the book", () => {
  it("has the tabs of a new book in their order", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "Home",
      "Pipeline",
      "Forecast",
      "KPIs",
      "Talent 🔒",
      "Accounts",
      "Actions",
      "Settings",
      "Calls",
      "Standards",
      "Scorecard",
      "Reviews",
      "Answers",
      "Checklists",
      "Relationships",
      "Coaching 🔒",
      "_Snapshots",
      "_Log",
      "_State",
    ]);
  });

  it("puts the packs behind what is used from the start, and the add-in's own notes last", () => {
    expect(whole.sheets.slice(plan.sheets.length - 3).map(({ name }) => name)).toEqual([
      "Skills 🔒",
      "Careers 🔒",
      "Candidates 🔒",
      "Onboarding 🔒",
      "Self-grade 🔒",
      "Expectations 🔒",
      "Milestones",
      "Customer success",
      "Market",
      "Time blocks",
      "Meetings",
      "_Snapshots",
      "_Log",
      "_State",
    ]);
  });

  it("lets nobody but the manager read Coaching, the pack People, the self-grade and the expectations", () => {
    for (const { name, tabColor } of whole.sheets)
      expect(tabColor).toBe(name.endsWith("🔒") ? "#1B1F24" : "");
    expect(whole.sheets.filter(({ name }) => name.endsWith("🔒"))).toHaveLength(8);
  });

  it("defines each workbook name once", () => {
    const names = whole.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
  });

  it("offers no list of choices longer than the 255 characters that Excel takes", () => {
    const lists = whole.sheets.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => ("list" in rule ? [rule.list.source] : [])),
    );
    expect(lists.filter((source) => source.length > 255)).toEqual([]);
  });

  it("keeps the words of its rules within what Excel shows", () => {
    const messages = whole.sheets.flatMap(({ validations }) =>
      validations.map(({ message = "" }) => message),
    );
    expect(messages.filter((message) => message.length > 255)).toEqual([]);
  });

  it("lets nobody but the manager read any column of Talent", () => {
    expect(new Set(Object.values(talent.columns).map(({ audience }) => audience))).toEqual(
      new Set(["private"]),
    );
    expect(plan.sheets.find(({ name }) => name.startsWith("Talent"))?.tabColor).toBe("#1B1F24");
  });
});

describe("Pipeline", () => {
  it("keeps the block together that worksheet functions read, in their order", () => {
    const headers = headersOf(pipeline);
    const start = headers.indexOf("Deal ID");
    expect(headers.slice(start, start + 10)).toEqual([
      "Deal ID",
      "Owner",
      "Stage",
      "Category",
      "Status",
      "Created",
      "Close date",
      "Amount",
      "Probability",
      "Closed on",
    ]);
  });

  it("knows no name of an export twice", () => {
    const names = importFields(pipeline).flatMap((field) => field.names.map((name) => name.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("takes nothing from an export that the manager judges or the book computes", () => {
    const keys: readonly string[] = importFields(pipeline).map(({ key }) => key);
    expect(keys).not.toEqual(expect.arrayContaining(["judgment"]));
    expect(keys).not.toEqual(expect.arrayContaining(["flags"]));
  });
});

describe("KPIs", () => {
  it("refuses the eighth active KPI by a rule of the sheet, and one without start and target", () => {
    const rule = plan.sheets
      .find(({ name }) => name === "KPIs")
      ?.validations.find(({ message }) => message === kpis.columns.active.validation?.message)?.rule;
    expect(rule).toEqual({
      custom: {
        formula: '=OR($M32="No",AND($M32="Yes",COUNTIF(KpiActive,"Yes")<=7,COUNT($I32,$J32,$K32,$L32)=4))',
      },
    });
  });
});

describe("Checklists", () => {
  const questions = checklists.startsWith(SETUP);

  it("asks for a large deal the eight elements of MEDDPICC, the compelling event and the mutual close plan", () => {
    const asked = questions
      .filter(({ checklist }) => checklist === "Large deal")
      .map(({ element }) => element);
    expect(asked).toEqual(ELEMENTS.slice(0, 10));
  });

  it("starts with four checklists, no question twice in one", () => {
    const pairs = questions.map(({ checklist, question }) => `${checklist ?? ""}: ${question ?? ""}`);
    expect(new Set(questions.map(({ checklist }) => checklist))).toEqual(
      new Set(["Large deal", "Renewal", "Competitive", "Quick check"]),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

describe("Accounts", () => {
  it("stands behind Talent, with its first column kept in sight", () => {
    expect(plan.sheets.find(({ name }) => name === accounts.name)?.frozen).toEqual({ rows: 5, columns: 1 });
  });
});
