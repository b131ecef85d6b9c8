import fc from "fast-check";
import { createHash } from "node:crypto";
import { sha256 } from "../../../src/kit/sha256";
import { headNote, readHeadNote } from "../../../src/schema/log/knownHead";
import { logBreak } from "../../../src/schema/log/logBreak";
import { logEdit, type LogLine } from "../../../src/schema/log/logEdit";
import { withSeals } from "../../../src/schema/log/withSeals";
import { fromCells } from "../../../src/schema/derive/fromCells";
import { log, type LogEntry } from "../../../src/schema/sheets/system/log";
import { serialOf } from "../../../src/kit/serial";
import type { Cell } from "../../../src/kit/cell";

const MONDAY = serialOf({ year: 2026, month: 11, day: 16 });
const HEADERS = Object.values(log.columns).map(({ header }) => header);

const LINES: readonly LogLine[] = [
  { at: MONDAY + 0.335, event: "Import", detail: "40 rows: 12 new, 3 changed" },
  { at: MONDAY + 0.338, event: "Review", detail: "R-1 of deal D-7, answers: 10" },
  { at: MONDAY + 0.34, event: "Call", detail: "Manager, FY26 Q4: 3,300,000" },
  { at: MONDAY + 4.6, event: "Copy", detail: "Leadership copy, 9 sheets" },
  { at: MONDAY + 7.33, event: "Import", detail: '41 rows: same as the book, "quoted", =1+1' },
];

/** The rows of a log into which these lines were written one by one. */
async function written(lines: readonly LogLine[]): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for (const line of lines) {
    const entries = rows.map(([entry]) => String(entry));
    const { added } = await withSeals(logEdit(line), { headers: HEADERS, entries, last: rows.at(-1) ?? [] });
    for (const row of added) rows.push(HEADERS.map((header) => row[header] ?? ""));
  }
  return rows;
}

function read(rows: readonly Cell[][]) {
  return fromCells(log, { cells: [HEADERS, ...rows], headerRow: 5 }).records;
}

function found(rows: readonly Cell[][]) {
  return logBreak(read(rows));
}

function hashes(rows: readonly Cell[][]): readonly LogEntry["hash"][] {
  return read(rows).map(({ record }) => record.hash);
}

describe("the hash of the log", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("is SHA-256 as FIPS 180 gives it of %j", async (text, hash) => {
    expect(await sha256(new TextEncoder().encode(text))).toBe(hash);
  });

  it("covers the hash before and all that the line says, so that anybody can work it out again", async () => {
    const [, second = []] = await written(LINES);
    const [first] = await written(LINES.slice(0, 1));
    const said = [
      first?.at(-1),
      2,
      "2026-11-16T29203",
      "Review",
      "Interpret",
      "R-1 of deal D-7, answers: 10",
    ];
    expect(second.at(-1)).toBe(createHash("sha256").update(JSON.stringify(said)).digest("hex"));
  });

  it("does not depend on the digits of a moment that a file may round", async () => {
    const rows = await written(LINES);
    const rounded = rows.map(([entry = "", at, ...rest]) => [
      entry,
      Number(Number(at).toPrecision(12)),
      ...rest,
    ]);
    expect(await found(rounded)).toBeNull();
  });
});

describe("a log", () => {
  it("that nobody touched holds, an empty one and one of a single line too", async () => {
    for (const count of [0, 1, 5]) expect(await found(await written(LINES.slice(0, count)))).toBeNull();
  });

  it("numbers its lines from 1 and names the step of the Monday", async () => {
    const lines = read(await written(LINES)).map(({ record }) => [record.entry, record.step]);
    expect(lines).toEqual([
      [1, "Gather"],
      [2, "Interpret"],
      [3, "Decide"],
      [4, "Share"],
      [5, "Gather"],
    ]);
  });

  it("tells the line that was changed, by its number, its deed, its time and its row", async () => {
    const rows = await written(LINES);
    const changed = rows.with(2, (rows[2] ?? []).with(4, "Manager, FY26 Q4: 2,300,000"));
    expect(await found(changed)).toEqual({
      kind: "changed",
      row: 8,
      entry: 3,
      at: MONDAY + 0.34,
      event: "Call",
      detail: "Manager, FY26 Q4: 2,300,000",
      sound: 2,
    });
  });

  it("tells how many lines were deleted", async () => {
    const rows = await written(LINES);
    expect(await found(rows.toSpliced(1, 2))).toMatchObject({ kind: "lines gone", entry: 4, sound: 1 });
  });

  it("tells a line that was put in, or moved", async () => {
    const rows = await written(LINES);
    const [first = [], second = [], third = [], ...rest] = rows;
    expect(await found([first, second, second, third, ...rest])).toMatchObject({
      kind: "out of place",
      row: 8,
      entry: 2,
    });
    expect(await found([first, third, second, ...rest])).toMatchObject({ entry: 3, sound: 1 });
  });

  it("tells that its end is gone, where its head was noted once", async () => {
    const rows = await written(LINES);
    const head = { entry: 4, hash: hashes(rows)[3] ?? "" };
    const known = readHeadNote(headNote(head));
    expect(await logBreak(read(rows), known)).toBeNull();
    expect(await logBreak(read(rows.slice(0, 3)), known)).toMatchObject({
      kind: "end gone",
      entry: 4,
      sound: 3,
    });
    expect(await logBreak(read(rows.slice(0, 3)))).toBeNull();
    const anew = await written(LINES.with(0, { at: MONDAY, event: "Import", detail: "39 rows" }));
    expect(await logBreak(read(anew), known)).toMatchObject({ kind: "written anew", entry: 4 });
  });

  it("finds any cell that differs, any row that is gone, put twice or moved, in the middle", async () => {
    const line = fc.record({
      at: fc.double({ min: MONDAY, max: MONDAY + 900, noNaN: true }),
      event: fc.constantFrom("Import" as const, "Undo" as const, "Mend" as const),
      detail: fc.string({ unit: "binary", maxLength: 40 }).map((text) => `${text}.`),
    });
    const lines = fc.array(line, { minLength: 3, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.nat(),
        fc.constantFrom("change", "drop", "twice", "swap"),
        async (all, at, way) => {
          const rows = await written(all);
          expect(await found(rows)).toBeNull();
          const index = at % (rows.length - 1);
          const [row = [], next = []] = rows.slice(index, index + 2);
          const tampered = {
            change: rows.with(index, row.with(4, `${String(row[4])}!`)),
            drop: rows.toSpliced(index, 1),
            twice: rows.toSpliced(index, 0, row),
            swap: rows.toSpliced(index, 2, next, row),
          }[way];
          expect(await found(tampered)).not.toBeNull();
        },
      ),
      { numRuns: 60, seed: 9 },
    );
  });
});
