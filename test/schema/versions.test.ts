import { readFileSync } from "node:fs";
import { ALL_TABLES } from "../../src/schema/book";
import { BOOK_VERSION } from "../../src/schema/bookVersion";
import { cameIn } from "../../src/schema/derive/cameIn";

type Headers = Readonly<Record<string, readonly string[]>>;

function headersIn(version: number): Headers {
  return JSON.parse(readFileSync(`test/golden/version-${String(version)}.json`, "utf8")) as Headers;
}

/** The headers of every table as books of version 1 have them, or of version 3 where it came since. */
const FIRST: Headers = { ...headersIn(3), ...headersIn(1) };

describe.each(ALL_TABLES.map((sheet) => [sheet.table, sheet] as const))("the table %s", (table, sheet) => {
  const added = sheet.up.flatMap(({ adds }) => adds);

  it("gets each column that its first version lacked by a migration", () => {
    const first = FIRST[table];
    const late = Object.keys(sheet.columns).filter(
      (key) => first !== undefined && !first.includes(sheet.columns[key]?.header ?? ""),
    );
    if (first) expect([...added].sort()).toEqual(late.sort());
    else expect(Object.keys(sheet.columns)).toEqual(expect.arrayContaining([...added]));
  });

  it("keeps every column that it ever had", () => {
    const headers = Object.values(sheet.columns).map(({ header }) => header);
    expect(headers).toEqual(expect.arrayContaining([...(FIRST[table] ?? [])]));
  });

  it("stands in the version of its last change", () => {
    expect(sheet.version).toBe(sheet.up.at(-1)?.to ?? cameIn(sheet));
    expect(cameIn(sheet) === 1).toBe(table in headersIn(1));
    expect(sheet.version).toBeLessThanOrEqual(BOOK_VERSION);
  });
});

describe("the version of the book", () => {
  it("is that of its newest table", () => {
    expect(BOOK_VERSION).toBe(Math.max(...ALL_TABLES.map(({ version }) => version)));
  });
});
