import { readFileSync } from "node:fs";
import { TABLES } from "../../src/schema/book";
import { BOOK_VERSION } from "../../src/schema/bookVersion";

/** The headers of every table as books of version 1 have them. */
const FIRST = JSON.parse(readFileSync("test/golden/version-1.json", "utf8")) as Readonly<
  Record<string, readonly string[]>
>;

describe.each(TABLES.map((sheet) => [sheet.table, sheet] as const))("the table %s", (table, sheet) => {
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
    const last = sheet.up.at(-1)?.to ?? (FIRST[table] ? 1 : sheet.version);
    expect(sheet.version).toBe(last);
    expect(sheet.version).toBeLessThanOrEqual(BOOK_VERSION);
  });
});

describe("the version of the book", () => {
  it("is that of its newest table", () => {
    expect(BOOK_VERSION).toBe(Math.max(...TABLES.map(({ version }) => version)));
  });
});
