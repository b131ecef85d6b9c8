import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import type { Combined } from "../../../src/domain/combined/combine";
import { copyOf } from "../../../src/entry/book/copyOf";
import { putTogether, type PutTogether } from "../../../src/intake/copies/putTogether";
import type { GivenFile } from "../../../src/intake/copies/readCopy";
import { atOnce } from "../../../src/kit/steps/atOnce";
import { serialOf } from "../../../src/kit/serial";
import { toldWords } from "../../../src/pane/copies/copyWords";

/**
 * Copies that `npm run book` made of three teams' exports with last week's, and of one export with all their deals, in which
 * the deal of South and West, Shared-1, stands once: targets 600,000, 500,000, 400,000 and their sum, as of 23 Nov 2026.
 */
function copyNamed(name: string): GivenFile {
  return {
    fileName: `${name}.xlsx`,
    bytes: new Uint8Array(readFileSync(`test/fixtures/copies/${name}.xlsx`)),
  };
}

const [NORTH, SOUTH, WEST] = ["north", "south", "west"].map(copyNamed) as [GivenFile, GivenFile, GivenFile];
const FOREIGN: GivenFile = {
  fileName: "holiday.xlsx",
  bytes: zipSync({
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>',
    ),
  }),
};

function together(...files: readonly GivenFile[]): PutTogether {
  return atOnce(putTogether(files));
}

function combinedOf({ combined }: PutTogether): Combined {
  if (combined === null) throw new Error("nothing was put together");
  return combined;
}

/** The lines of the waterfall that happened, by name. */
function courseOf({ course }: Combined): Record<string, readonly [cents: number, deals: number]> {
  const lines = course.filter(({ cents, deals, line }) => cents !== 0 || deals !== 0 || line === "Check");
  return Object.fromEntries(lines.map(({ line, cents, deals }) => [line, [cents, deals]]));
}

describe("three managers' copies put together", () => {
  const all = together(NORTH, SOUTH, WEST);
  const combined = combinedOf(all);
  const oneBook = combinedOf(together(copyNamed("union")));

  it("roll up as one book that holds all their deals, by owner and in all", () => {
    expect(combined.byOwner).toEqual(oneBook.byOwner);
    expect(combined.period).toMatchObject({ name: "FY26 Q4", target: 1_500_000 });
    expect(combined.deals.rows).toHaveLength(oneBook.deals.rows.length);
  });

  it("land in the range of one book and reach the target with its odds, under one luck of all deals", () => {
    expect(combined.luck).toBe(0.15);
    expect(oneBook.range).toMatchObject({ ok: true });
    expect(combined.range).toEqual(oneBook.range);
    expect(combined.odds?.ok === true && oneBook.odds?.ok === true).toBe(true);
    if (combined.odds?.ok && oneBook.odds?.ok) {
      expect(Math.abs(combined.odds.value - oneBook.odds.value)).toBeLessThanOrEqual(1e-9);
      expect(combined.odds.value).toBeGreaterThan(0);
    }
  });

  it("move as one book, but for the deal in two copies, which is taken out in a line of its own", () => {
    const { Opening: opening, "In several copies": twice, ...moves } = courseOf(combined);
    const { Opening: openingOfOne, ...movesOfOne } = courseOf(oneBook);
    expect(moves).toEqual(movesOfOne);
    expect(Object.keys(moves)).toEqual(
      expect.arrayContaining([
        "Created",
        "Moved in",
        "Increased",
        "Decreased",
        "Moved out",
        "Lost",
        "Closing",
      ]),
    );
    expect(moves["Check"]).toEqual([0, 0]);
    expect((opening?.[0] ?? 0) + (twice?.[0] ?? 0)).toBe(openingOfOne?.[0]);
    expect(twice?.[1]).toBe(1);
  });

  it("name the copies that they come from, and tell of the deal in two", () => {
    expect(combined.copies.map(({ copy }) => copy.source)).toEqual(["north", "south", "west"]);
    expect(combined.repeated).toEqual([{ id: "Shared-1", counts: "south", leftOut: ["west"] }]);
    expect(toldWords(all)[0]).toBe("Deal Shared-1 stands in south and west. It counts once, in south.");
  });
});

describe("a file among copies", () => {
  it("that is no copy is refused by name, and the others stand", () => {
    const { refused, combined } = together(NORTH, FOREIGN);
    expect(refused).toEqual([{ fileName: "holiday.xlsx", fault: { kind: "no copy" } }]);
    expect(combined?.copies).toHaveLength(1);
  });

  it("that is the control book itself is refused, for it holds what is private", () => {
    const book = {
      fileName: "book.xlsx",
      bytes: new Uint8Array(readFileSync("test/fixtures/book-version-1.xlsx")),
    };
    const all = together(book);
    expect(all.combined).toBeNull();
    expect(toldWords(all)).toEqual([
      "book.xlsx is a control book with all that is private in it. Ask for its leadership copy.",
    ]);
  });

  it("that is given twice counts once", () => {
    const { leftOut, combined } = together(NORTH, { ...NORTH, fileName: "again.xlsx" });
    expect(leftOut).toEqual([{ fileName: "again.xlsx", why: { kind: "same deals", as: "north" } }]);
    expect(combined?.repeated).toEqual([]);
  });

  it("that is a copy of an older book is read, and what it lacks is told", async () => {
    const bytes = new Uint8Array(readFileSync("test/fixtures/book-version-1.xlsx"));
    const { bytes: copy } = await copyOf(bytes, serialOf({ year: 2026, month: 11, day: 16 }));
    const all = together(NORTH, { fileName: "old.xlsx", bytes: copy });
    const combined = combinedOf(all);
    expect(combined.copies.map(({ copy: { source } }) => source)).toEqual(["north", "old"]);
    expect(courseOf(combined)["Not compared"]).toEqual([2_100_000, 6]);
    expect(courseOf(combined)["Check"]).toEqual([0, 0]);
    expect(toldWords(all)).toEqual([
      "old: the book kept no earlier day, so what is in play there stands under Not compared.",
      "The copies are of 2 days, see Sources.",
      "No target of FY26 Q4 in old: so there is none of all, and no odds.",
    ]);
  });
});
