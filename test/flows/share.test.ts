import { copyOf } from "../../src/entry/book/copyOf";
import { saveReview } from "../../src/excel/saveReview";
import { leaksIn } from "../share/leakScanner";
import { ooxmlErrors } from "../share/ooxmlErrors";
import { MONDAY } from "./sampleBook";
import { buildSmallBook, importLines, someDeals } from "./smallBook";
import { ANSWERS, REVIEW } from "./smallReview";

jest.setTimeout(300_000);

/** A word that stands in one private place only. */
function wordOf(place: string): string {
  return `Qz${place.replaceAll(/[^A-Za-z]/g, "")}Hush`;
}

const TALENT = ["Member", "Role", "Strengths", "Weaknesses", "Retention plan", "Next role"];
const PLACES = [...TALENT, "Judgment", "Own column", "Coaching note", "Tab", "Job agreement", "Note beside"];
const WORDS = PLACES.map(wordOf);

/** Puts a word into every private place that a manager would use. */
async function plantWords(): Promise<void> {
  await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const talent = tables.getItem("Talent");
    for (const header of TALENT) bodyCell(talent, header).values = [[wordOf(header)]];
    const deals = tables.getItem("Pipeline");
    bodyCell(deals, "Judgment").dataValidation.clear();
    bodyCell(deals, "Judgment").values = [[wordOf("Judgment")]];
    const own = deals.columns.add(undefined, [["Partner"], [wordOf("Own column")], ["x"], ["x"], ["x"]]);
    own.getDataBodyRange().load("address");
    bodyCell(tables.getItem("JobAgreement"), "What we agreed").values = [[wordOf("Job agreement")]];
    const pipeline = worksheets.getItem("Pipeline");
    pipeline.getRange("AJ2").values = [[wordOf("Note beside")]];
    worksheets.getItem("Actions").name = `Actions ${wordOf("Tab")}`;
    await context.sync();
  });
}

function bodyCell(table: Excel.Table, header: string): Excel.Range {
  return table.columns.getItem(header).getDataBodyRange().getCell(0, 0);
}

let book: Uint8Array;
let copy: Uint8Array;

beforeAll(async () => {
  await buildSmallBook();
  await importLines(someDeals(4));
  const saved = await saveReview({ ...REVIEW, coachingNote: wordOf("Coaching note") }, ANSWERS);
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  await plantWords();
  await excelHost.book.settle();
  book = Uint8Array.from(await excelHost.save());
  ({ bytes: copy } = await copyOf(book, MONDAY));
});

describe("the leadership copy of a book with words in its private places", () => {
  it("has none of them, raw or unpacked, though the book has them all", () => {
    expect(leaksIn(book, WORDS)).toEqual(WORDS);
    expect(leaksIn(copy, WORDS)).toEqual([]);
  });

  it("has the deals that leadership may see", () => {
    expect(leaksIn(copy, ["Deal D-1", "Ana Ruiz"])).toEqual(["Deal D-1", "Ana Ruiz"]);
  });

  it("is a workbook without an error, and so is the book", async () => {
    expect(await ooxmlErrors(book)).toEqual([]);
    expect(await ooxmlErrors(copy)).toEqual([]);
  });
});
