import { Workbook } from "@cj-tech-master/excelts";
import { TABLES } from "../../src/schema/book";
import { audiencesOf } from "../../src/schema/derive/audiencesOf";
import type { Sheet } from "../../src/schema/sheet";
import { FOR_LEADERSHIP, policyOf, type Readers } from "../../src/share/policyOf";
import { columnLetters } from "../../src/share/model/area";
import { copied } from "./copiedParts";
import { leaksIn } from "./leakScanner";
import { ooxmlErrors } from "./ooxmlErrors";

/** A word that stands in one column of one declared table only. */
function wordOf(sheet: Sheet, header: string): string {
  const column = Object.values(sheet.columns).findIndex((candidate) => candidate.header === header);
  return `Wq${TABLES.indexOf(sheet) + 10}x${column + 10}Vz`;
}

function headersOf(sheet: Sheet): readonly string[] {
  return Object.values(sheet.columns).map(({ header }) => header);
}

/** Every declared table with a word in each of its columns, and on each sheet a column and a note of the user's own. */
async function declaredBook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const declared of TABLES) {
    const { name, table, firstColumn, headerRow } = declared;
    const sheet = workbook.getWorksheet(name) ?? workbook.addWorksheet(name);
    const headers = headersOf(declared);
    sheet.addTable({
      name: table,
      ref: `${columnLetters(firstColumn)}${headerRow}`,
      columns: headers.map((header) => ({ name: header })),
      rows: [headers.map((header) => wordOf(declared, header))],
    });
    sheet.getCell(`${columnLetters(firstColumn)}${headerRow + 5}`).value = `${wordOf(declared, "")}note`;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

type Circle = Exclude<Readers, "rep">;

const SEES: Readonly<Record<Circle, readonly string[]>> = {
  leadership: ["leadership"],
  team: ["leadership", "team"],
};

/** The words of all columns by whether these readers may see them. */
function wordsFor(readers: Circle): { shown: readonly string[]; kept: readonly string[] } {
  const shown: string[] = [];
  const kept: string[] = [];
  for (const sheet of TABLES) {
    for (const { header, audience } of Object.values(sheet.columns)) {
      const isShown = SEES[readers].includes(audience);
      (isShown ? shown : kept).push(wordOf(sheet, header));
    }
    kept.push(`${wordOf(sheet, "")}note`);
  }
  return { shown, kept };
}

describe.each(["leadership", "team"] as const)(
  "a copy of the declared book for the readers %s",
  (readers) => {
    const repSheet = { sheet: "Pipeline", header: "Owner", reads: [] };
    const book = { tables: audiencesOf(TABLES), pages: [], knownTexts: [], referenceSheets: [], repSheet };
    const policy = policyOf(book, { ...FOR_LEADERSHIP, readers });

    it("holds the words of every column that is declared for them, and of no other", async () => {
      const { bytes } = await copied(await declaredBook(), policy);
      const { shown, kept } = wordsFor(readers);
      expect(kept.length).toBeGreaterThan(50);
      expect(leaksIn(bytes, kept)).toEqual([]);
      expect(leaksIn(bytes, shown)).toEqual(shown);
    });

    it("is valid", async () => {
      expect(await ooxmlErrors((await copied(await declaredBook(), policy)).bytes)).toEqual([]);
    });
  },
);
