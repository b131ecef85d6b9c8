import { asLearned } from "../../../src/intake/learn/asLearned";
import { exportKey, learnedExport, learnedWords } from "../../../src/intake/learn/learned";
import { learnedEdits } from "../../../src/intake/learn/learnedEdits";
import { openExport } from "../../../src/intake/openExport";
import type { ImportInput } from "../../../src/intake/plan/importInput";
import { openQuestions } from "../../../src/intake/plan/openQuestions";
import { planImport } from "../../../src/intake/plan/planImport";
import { undecided } from "../../../src/intake/settle/undecided";
import { rates } from "../../../src/schema/sheets/settings/rates";
import { state } from "../../../src/schema/sheets/system/state";
import { serialOf } from "../../../src/kit/serial";
import { BOOK, importInput, MONDAY } from "../exports";

/** What the book's notes hold after an import. */
function notesAfter(input: ImportInput): ReadonlyMap<string, string> {
  const puts = learnedEdits(input, MONDAY).flatMap(({ sheet, puts: rows }) => (sheet === state ? rows : []));
  return new Map(puts.map((row) => [String(row["Key"]), String(row["Value"])]));
}

/** The input of next week's file, as the pane makes it of what it remembers. */
async function nextWeek(text: string, notes: ReadonlyMap<string, string>): Promise<ImportInput> {
  const opened = await openExport(text);
  if (!opened.ok) throw new Error(opened.fault.kind);
  const { table, mapping } = opened;
  const known = learnedExport(table.headers, notes);
  const input = { table, book: BOOK, existing: [], today: MONDAY + 7 };
  return {
    ...input,
    mapping: known ? asLearned(mapping, table, known) : mapping,
    answers: { ...learnedWords(notes), ...known?.ways },
  };
}

/** The questions that the book does not know the answer of. */
function stillAsked(input: ImportInput): readonly string[] {
  return openQuestions(input)
    .filter(({ id }) => input.answers[id] === undefined)
    .map(({ id }) => id);
}

const HEAD = "Xname,Stage,Category,When,Opened,Gross,Net";
const FIRST = `${HEAD}\nA,Verbal OK,Hopeful,03/04/2026,01/02/2026,1200,1000\nB,Proposal,Commit,05/06/2026,02/03/2026,5,4\n`;
const SECOND = `${HEAD}\nA,Verbal OK,Hopeful,07/08/2026,01/02/2026,1500,1300\n`;
const ANSWERS = {
  "column Amount": "Net",
  "column Deal": "Xname",
  "column Close date": "When",
  "column Created": "Opened",
  "date order": "DMY",
  "stage Verbal OK": "Contract",
};

describe("What an export has taught", () => {
  it("answers every question of the next one with the same headers, in whatever order they stand", async () => {
    const first = await importInput(FIRST, { answers: ANSWERS });
    const notes = notesAfter(first);
    for (const text of [SECOND, SECOND.replace("Gross,Net", "Net,Gross").replace("1500,1300", "1300,1500")]) {
      const second = await nextWeek(text, notes);
      expect(stillAsked(second)).toEqual([]);
      expect(undecided(openQuestions(second), second.answers)).toEqual([]);
      expect(planImport(second).added[0]?.deal).toMatchObject({
        deal: "A",
        stage: "Contract",
        category: null,
        closeDate: serialOf({ year: 2026, month: 8, day: 7 }),
        amount: 1300,
      });
      expect(second.mapping.columns.amount).toMatchObject({ source: "Net", reason: "as last week" });
    }
  });

  it("gives way to what the file itself tells: dates that can be read in one order only", async () => {
    const notes = notesAfter(await importInput(FIRST, { answers: ANSWERS }));
    const second = await nextWeek(`${HEAD}\nA,Proposal,Commit,07/28/2026,,5,4\n`, notes);
    const july28 = serialOf({ year: 2026, month: 7, day: 28 });
    expect(planImport(second).added[0]?.deal.closeDate).toBe(july28);
  });

  it("is asked about again where a column no longer holds what it held", async () => {
    const notes = notesAfter(await importInput(FIRST, { answers: ANSWERS }));
    const lines = Array.from({ length: 5 }, (_, at) => `D${String(at)},Proposal,Commit,,,5,tbc`);
    const second = await nextWeek([HEAD, ...lines].join("\n"), notes);
    expect(undecided(openQuestions(second), second.answers)).toMatchObject([{ id: "column Amount" }]);
  });

  it("holds for exports with these headers alone, and words for all", async () => {
    const first = await importInput(FIRST, { answers: ANSWERS });
    const notes = notesAfter(first);
    expect(exportKey(["A", "B"])).toBe(exportKey(["b", "a"]));
    expect(exportKey(["A", "B"])).not.toBe(exportKey(["A", "B", "C"]));
    const other = await nextWeek("Deal,Stage,Amount\nA,Verbal OK,5\nB,Verbal yes,5\n", notes);
    expect(other.mapping.columns.amount?.reason).toBe("same header");
    expect(stillAsked(other)).toEqual(["stage Verbal yes"]);
  });

  it("puts a rate that was said on Settings", async () => {
    const text = "Deal,Stage,Currency,Amount\nA,Proposal,GBP,100\nB,Proposal,USD,100\n";
    const input = await importInput(text, { answers: { "rate GBP": "1.15" } });
    const said = learnedEdits(input, MONDAY).flatMap(({ sheet, puts }) => (sheet === rates ? puts : []));
    expect(said).toEqual([{ Currency: "GBP", Rate: 1.15, "Rate of": MONDAY }]);
  });

  it("that is no longer readable is as if it had never been", () => {
    const key = exportKey(["Deal"]);
    for (const note of ["", "{", '{"columns":1}', "[]"]) {
      expect(learnedExport(["Deal"], new Map([[key, note]]))).toBeUndefined();
    }
  });
});
