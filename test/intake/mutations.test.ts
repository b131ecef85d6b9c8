import fc from "fast-check";
import { openExport } from "../../src/intake/openExport";
import { openQuestions } from "../../src/intake/plan/openQuestions";
import { planImport } from "../../src/intake/plan/planImport";
import { BOOK, delimited, MONDAY } from "./exports";

jest.setTimeout(120_000);

const HEADERS = [
  "Opportunity ID",
  "Opportunity Name",
  "Opportunity Owner",
  "Stage",
  "Amount",
  "Probability (%)",
  "Close Date",
];
const ROWS = Array.from({ length: 30 }, (_, index) => [
  `D-${String(index)}`,
  index % 4 === 0 ? 'two\nlines, "quoted"' : "Pilot",
  "Ana Duarte",
  index % 5 === 0 ? "Closed Won" : "Proposal",
  `${String(index + 1)},200.50`,
  "40%",
  `${String((index % 27) + 1)}/11/2026`,
]);
const TEXT = delimited([HEADERS, ...ROWS]);

/** One wound: so many characters at a place give way to others. */
const wound = fc.record({
  at: fc.integer({ min: 0, max: TEXT.length }),
  length: fc.integer({ min: 0, max: 12 }),
  text: fc.string({
    unit: fc.constantFrom('"', ",", ";", "\n", "\r", "\t", "\0", "=", "1", "é", "\ud800", " "),
    maxLength: 6,
  }),
});

describe("A wounded export", () => {
  it("never brings the intake down, and every row read is written or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wound, { minLength: 1, maxLength: 6 }), async (wounds) => {
        let text = TEXT;
        for (const { at, length, text: other } of wounds)
          text = text.slice(0, at) + other + text.slice(at + length);
        const opened = await openExport(text);
        if (!opened.ok) return;
        const { table, mapping } = opened;
        const input = { table, mapping, answers: {}, book: BOOK, existing: [], today: MONDAY };
        const plan = planImport(input);
        expect(openQuestions(input)).toBeDefined();
        expect(plan.read).toBe(plan.added.length + plan.refused.length);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
