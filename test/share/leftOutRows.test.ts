import type { Refusal } from "../../src/share/refused";
import { bookAudiences } from "../../src/share/bookAudiences";
import { planCopy } from "../../src/share/planCopy";
import { FOR_LEADERSHIP, policyOf } from "../../src/share/policyOf";
import { rowHeading, type RowChoice } from "../../src/share/rowChoice";
import { leakPlace } from "../../src/share/check/leakPlace";
import { removeByPolicy } from "../../src/share/removeByPolicy";
import { readWorkbook } from "../../src/share/model/readWorkbook";
import { newTally } from "../../src/share/tally";
import { ALL_TABLES } from "../../src/schema/book";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { SETUP } from "../schema/excelTexts";
import { cellsOf, copied } from "./copiedParts";
import { everyCopyIsValid } from "./everyCopyIsValid";
import { leaksIn } from "./leakScanner";
import { columnsOf, policy } from "./policies";
import { buildWorkbook, formula, number, row, table, text } from "./workbookBuilder";

const BOOK = bookAudiences(bookPlan(SETUP), ALL_TABLES);
const SECRET: RowChoice = { sheet: "Pipeline", header: "Deal ID", name: "d-2", called: "Kestrel takeover" };
const NAMES = ["Orvieto", "Kestrel takeover", "Halden", "Marl"];

/** Four deals, with a page of results that names them, one cut short, and their people. */
function book(idHeading = "Deal ID"): Uint8Array {
  const heads = row(1, [text("A1", "Deal"), text("B1", idHeading), text("C1", "Amount")]);
  const deals = NAMES.map((name, at) =>
    row(at + 2, [
      text(`A${at + 2}`, name),
      text(`B${at + 2}`, `D-${at + 1}`),
      number(`C${at + 2}`, 310_001 + at),
    ]),
  );
  const told = [
    row(1, [text("A1", "Deals that decide")]),
    row(2, [formula("A2", "Pipeline!A2", "Orvieto"), formula("B2", "Pipeline!C2", 310_001)]),
    row(3, [formula("A3", "Pipeline!A3", "Kestrel ta…"), formula("B3", "Pipeline!C3", 310_002)]),
    row(4, [formula("A4", "Pipeline!A3", "Next: Kestrel takeover, Halden")]),
    row(5, [formula("B5", "SUM(Pipeline!C2:C5)", 1_240_010)]),
  ];
  const reviews = [
    row(1, [text("A1", "Review ID"), text("B1", "Deal ID"), text("C1", "Strategy now")]),
    row(2, [text("A2", "R-1"), text("B2", "D-1"), text("C2", "Win the users")]),
    row(3, [text("A3", "R-2"), text("B3", "D-2"), text("C3", "Win the board")]),
  ];
  return buildWorkbook({
    sheets: [
      {
        name: "Pipeline",
        rows: [heads, ...deals].join(""),
        tables: [table("Pipeline", "A1:C5", ["Deal", idHeading, "Amount"])],
      },
      { name: "Leadership brief", rows: told.join("") },
      {
        name: "Reviews",
        rows: reviews.join(""),
        tables: [table("Reviews", "A1:C3", ["Review ID", "Deal ID", "Strategy now"])],
      },
    ],
  });
}

function policyWithout(leftOutRows: readonly RowChoice[], readers: "leadership" | "team" = "leadership") {
  return policyOf(BOOK, { ...FOR_LEADERSHIP, readers, leftOutRows });
}

everyCopyIsValid();

describe("a deal that is left out of a copy", () => {
  it("is not in it: not its row, nor a line of the brief that names it, in whole or cut short", async () => {
    const { bytes } = await copied(book(), policyWithout([SECRET]));
    expect(leaksIn(bytes, ["Kestrel", "D-2", "310002"])).toEqual([]);
    expect(cellsOf(bytes)).toMatchObject({ A2: "Orvieto", A3: "Halden", A4: "Marl" });
    expect(cellsOf(bytes)).not.toHaveProperty("A5");
    const brief = cellsOf(bytes, 2);
    expect(brief).toMatchObject({ A2: "Orvieto", B2: "310001", B5: "1240010" });
    expect([brief["A3"], brief["B3"], brief["A4"]].filter((cell) => cell)).toEqual([]);
  });

  it("takes its rows on the team's sheets with it", async () => {
    const { bytes } = await copied(book(), policyWithout([SECRET], "team"));
    expect(leaksIn(bytes, ["Kestrel", "Win the board"])).toEqual([]);
    expect(leaksIn(bytes, ["Win the users"])).toEqual(["Win the users"]);
  });

  it("is counted in the preview, as a row that the manager left out", async () => {
    const policy = policyWithout([SECRET]);
    const planned = await planCopy({ bytes: book(), policy, twins: {}, asOf: 46_342 });
    expect(planned).toMatchObject({ ok: true });
    if (!planned.ok) return;
    expect(planned.plan.sheets.map(({ name, leftOutRows }) => [name, leftOutRows])).toEqual([
      ["Pipeline", 1],
      ["Leadership brief", 0],
      ["Reviews", 0],
    ]);
    expect(planned.plan.changed).toContainEqual(
      expect.objectContaining({ sheet: "Leadership brief", outcome: "blank", reasons: ["removedRows"] }),
    );
  });

  it("takes all rows with it where its heading is gone, for which is its cannot be told", async () => {
    const bytes = book("Number");
    const removal = removeByPolicy(readWorkbook(bytes, newTally()), policyWithout([SECRET]));
    const [pipeline] = removal;
    expect(pipeline?.stays === true && pipeline.rows.removed).toEqual([1, 2, 3, 4]);
  });
});

describe("the rows of a sheet", () => {
  it("are told apart by the heading of its key, where it has one table with one key", () => {
    const headings = ["Pipeline", "KPIs", "Accounts", "Settings", "Calls", "Elsewhere"];
    expect(headings.map((sheet) => rowHeading(BOOK, sheet))).toEqual([
      "Deal ID",
      "KPI",
      "Account",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("the place of something private in a finished copy", () => {
  const removal = removeByPolicy(
    readWorkbook(book(), newTally()),
    policy([{ ...columnsOf("Pipeline", ["Deal ID", "Amount"]), leftOutRows: [1, 2] }]),
  );
  const placeOf = (where: string, got = ""): Refusal["where"] =>
    leakPlace({ kind: "privateText", where, got }, removal);

  it("is told as the cell of the workbook that was read, before rows and columns moved", () => {
    expect(placeOf("xl/worksheets/sheet1.xml B2")).toBe("Pipeline!C4");
    expect(placeOf("xl/worksheets/sheet1.xml A1")).toBe("Pipeline!B1");
  });

  it("is told as the first cell that says a shared text", () => {
    expect(placeOf("xl/sharedStrings.xml", "D-4")).toBe("Pipeline!B5");
  });

  it("is told as the sheet or the part where it is in no cell", () => {
    expect(placeOf("xl/worksheets/sheet1.xml")).toBe("Pipeline");
    expect(placeOf("xl/charts/chart1.xml")).toBe("xl/charts/chart1.xml");
  });
});
