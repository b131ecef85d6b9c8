import fc from "fast-check";
import { openExport } from "../../src/intake/openExport";
import { openQuestions } from "../../src/intake/plan/openQuestions";
import { planImport } from "../../src/intake/plan/planImport";
import { cutRecords } from "../../src/intake/reader/cutRecords";
import { DELIMITERS } from "../../src/intake/reader/delimiter";
import { blankLines, BOOK, delimited, MONDAY } from "./exports";

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
const ROWS = Array.from({ length: 8 }, (_, index) => [
  `D-${String(index)}`,
  index % 4 === 0 ? 'two\nlines, "quoted"' : "Überwachung",
  "Ana Duarte",
  index % 5 === 0 ? "Closed Won" : "Proposal",
  `${String(index + 1)},200.50`,
  "40%",
  `${String((index % 27) + 1)}/11/2026`,
]);
const FOOTER = ["Copyright (c) 2000-2026 salesforce.com, inc."];

/** How exports are written down: with what delimiter and line end, and in which bytes. */
const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => new Uint8Array(Buffer.from(text, "latin1")),
  (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
  (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16()),
];
const DIALECTS = DELIMITERS.flatMap((delimiter) =>
  ["\n", "\r\n", "\r"].flatMap((lineEnd) =>
    ENCODINGS.map((encode) => encode(delimited([HEADERS, ...ROWS, FOOTER], delimiter, lineEnd))),
  ),
);

type Bytes = Uint8Array;
const place = fc.nat(5000);

/** What happens to files: each takes the bytes and gives others. */
const wound: fc.Arbitrary<(bytes: Bytes) => Bytes> = fc.oneof(
  fc.record({ at: place, mask: fc.integer({ min: 1, max: 255 }) }).map(flip),
  fc
    .record({ at: place, text: fc.constantFrom('"', '""', "\0", "\n", "\r", "=1+1", "é", "\ud800") })
    .map(insert),
  fc
    .record({ from: fc.constantFrom(...DELIMITERS), to: fc.constantFrom(...DELIMITERS), at: place })
    .map(swap),
  place.map((at) => (bytes: Bytes) => bytes.slice(0, bytes.length - (at % bytes.length))),
  fc.record({ at: place, other: fc.constantFrom(...DIALECTS) }).map(splice),
);

function flip({ at, mask }: { at: number; mask: number }) {
  return (bytes: Bytes): Bytes =>
    bytes.map((byte, index) => (index === at % bytes.length ? byte ^ mask : byte));
}

function insert({ at, text }: { at: number; text: string }) {
  return (bytes: Bytes): Bytes => {
    const cut = at % (bytes.length + 1);
    return Uint8Array.from([...bytes.slice(0, cut), ...new TextEncoder().encode(text), ...bytes.slice(cut)]);
  };
}

/** The rest of the file has another delimiter. */
function swap({ from, to, at }: { from: string; to: string; at: number }) {
  return (bytes: Bytes): Bytes =>
    bytes.map((byte, index) => (index > at && byte === from.charCodeAt(0) ? to.charCodeAt(0) : byte));
}

/** The rest of the file is another file's. */
function splice({ at, other }: { at: number; other: Bytes }) {
  return (bytes: Bytes): Bytes => {
    const cut = at % bytes.length;
    return Uint8Array.from([...bytes.slice(0, cut), ...other.slice(cut)]);
  };
}

describe("A wounded export", () => {
  it("never brings the intake down: each row is written, refused, or said to be no deal", async () => {
    let opened = 0;
    const files = fc.tuple(fc.constantFrom(...DIALECTS), fc.array(wound, { minLength: 1, maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(files, async ([file, wounds]) => {
        const bytes = wounds.reduce(
          (wounded, hurt) => (wounded.length === 0 ? wounded : hurt(wounded)),
          file,
        );
        const reading = await openExport(bytes);
        if (!reading.ok) return;
        opened += 1;
        const { table, mapping } = reading;
        const input = { table, mapping, answers: {}, book: BOOK, existing: [], today: MONDAY };
        const plan = planImport(input);
        expect(openQuestions(input)).toBeDefined();
        expect(plan.read).toBe(plan.added.length + plan.refused.length);
        expect(1 + plan.read + blankLines(table) + table.skipped.length).toBe(table.lines);
      }),
      { seed: 11, numRuns: 5000 },
    );
    expect(opened).toBeGreaterThan(2000);
  });

  it("hides no line of the file: all of them are counted", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ") }), (text) => {
        const { records, lines, openQuote } = cutRecords(text, { delimiter: ",", isLast: true });
        const inside =
          records
            .flat()
            .join("")
            .match(/\r\n?|\n/g)?.length ?? 0;
        const unended = text === "" || /[\r\n]$/.test(text) ? 0 : 1;
        if (openQuote === undefined) expect(records.length).toBe(lines - inside + unended);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
