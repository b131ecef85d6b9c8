import fc from "fast-check";
import type { Sheet } from "../../src/host/book/types/sheet";
import type { Table } from "../../src/host/book/types/table";
import { driftBook, mended, scanned, tabOf } from "./driftBook";
import { standingBook } from "./sampleBook";

jest.setTimeout(580_000);

const { book } = excelHost;
const { user } = book;

/** What the user does next, with numbers that say where. */
interface Move {
  readonly deed: keyof typeof DEEDS;
  readonly at: number;
  readonly to: number;
}

/** Texts that the user typed into columns of their own; none of them may get lost unless the user takes it away. */
const typed = new Set<string>();
let count = 0;

function pipelineTable(): Table | null {
  const sheet = tabOf("Pipeline");
  return book.tables.onSheet(sheet)[0] ?? null;
}

function bodyRow({ body }: Table, at: number): number {
  return body.row + (at % body.rows);
}

function address(row: number, column: number): string {
  const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
  return `${letters}${row + 1}`;
}

/** The user's own notes stand in the column behind all declared ones. */
function noteColumn(table: Table): number | null {
  return table.columns.find(({ name }) => name.startsWith("My note"))?.box.column ?? null;
}

/** Everything in the book's cells, to look for what was typed. */
function texts(sheet: Sheet): Set<string> {
  const used = sheet.cells.used(true);
  return new Set(used ? sheet.cells.values(used).flat().map(String) : []);
}

/** What goes with the rows or columns that the user takes away himself. */
function forgetWithin(cells: readonly (readonly unknown[])[]): void {
  for (const cell of cells.flat()) typed.delete(String(cell));
}

const DEEDS = {
  sort: async ({ at, to }: Move) => {
    const table = pipelineTable();
    if (table)
      book.as("user", () => table.sort([{ key: at % table.columns.length, ascending: to % 2 === 0 }], false));
  },
  filter: async ({ at }: Move) => {
    const table = pipelineTable();
    const column = table?.columns[at % table.columns.length];
    if (column) book.as("user", () => column.setFilter(at % 3 === 0 ? null : { values: ["Open"] }));
  },
  "insert a row": async ({ at }: Move) => {
    const table = pipelineTable();
    if (table) await user.insertRows(table.sheet, bodyRow(table, at), 1);
  },
  "delete a row": async ({ at }: Move) => {
    const table = pipelineTable();
    if (!table || table.body.rows < 4) return;
    const row = bodyRow(table, at);
    forgetWithin(table.sheet.cells.values({ ...table.box, row, rows: 1 }));
    await user.deleteRows(table.sheet, row, 1);
  },
  "insert a column": async ({ at }: Move) => {
    const table = pipelineTable();
    if (table && table.columns.length < 40) {
      await user.insertColumns(table.sheet, table.box.column + 1 + (at % (table.columns.length - 1)), 1);
    }
  },
  "delete a column": async ({ at, to }: Move) => {
    const table = pipelineTable();
    if (!table || to % 4 !== 0 || table.columns.length < 20) return;
    const { box } = table.columns[at % table.columns.length] ?? table;
    forgetWithin(table.sheet.cells.values(box));
    await user.deleteColumns(table.sheet, box.column, 1);
  },
  note: async ({ at }: Move) => {
    const table = pipelineTable();
    const column = table && noteColumn(table);
    if (!table || column === null) return;
    const row = bodyRow(table, at);
    forgetWithin(table.sheet.cells.values({ row, column, rows: 1, columns: 1 }));
    count += 1;
    if (await user.type(table.sheet, address(row, column), `note ${count}.`)) typed.add(`note ${count}.`);
  },
  type: async ({ at, to }: Move) => {
    const table = pipelineTable();
    const column = table?.columns[to % table.columns.length];
    if (!table || !column || column.name.startsWith("My note")) return;
    await user.type(table.sheet, address(bodyRow(table, at), column.box.column), String(at));
  },
  paste: async ({ at, to }: Move) => {
    const table = pipelineTable();
    const column = table?.columns[to % table.columns.length];
    if (!table || !column || column.name.startsWith("My note")) return;
    await user.paste(table.sheet, address(bodyRow(table, at), column.box.column), [[at % 2 ? "soon" : at]]);
  },
  "rename a header": async ({ at, to }: Move) => {
    const table = pipelineTable();
    const column = table?.columns[at % table.columns.length];
    if (!table || !column || to % 3 !== 0 || column.name.startsWith("My note")) return;
    await user.type(table.sheet, address(table.box.row, column.box.column), `Mine ${to}`);
  },
  undo: async () => {
    const before = new Set([...typed].filter((text) => texts(tabOf("Pipeline")).has(text)));
    await book.undo.undo();
    const after = texts(tabOf("Pipeline"));
    for (const text of before) if (!after.has(text)) typed.delete(text);
  },
} as const satisfies Readonly<Record<string, (move: Move) => Promise<void>>>;

const MOVES = fc.record({
  deed: fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[])),
  at: fc.nat({ max: 997 }),
  to: fc.nat({ max: 997 }),
});

/** The moves of one seed: the same at every run. */
function moves(seed: number, length: number): readonly Move[] {
  const [sample = []] = fc.sample(fc.array(MOVES, { minLength: length, maxLength: length }), {
    seed,
    numRuns: 1,
  });
  return sample;
}

/** Everything reads or is found, and nothing that was typed is lost. */
async function expectReadable(): Promise<void> {
  const { findings } = await scanned();
  const { standing, missing } = await standingBook();
  if (standing !== "ready") {
    const told = findings.map(({ drift }) => JSON.stringify(drift)).join(" ");
    for (const { table, header } of missing) expect(told).toContain(header ?? table);
  }
  const there = texts(tabOf("Pipeline"));
  expect([...typed].filter((text) => !there.has(text))).toEqual([]);
}

beforeAll(driftBook);

beforeEach(() => {
  const table = pipelineTable();
  if (table && noteColumn(table) === null) table.addColumn(null, null, "My note");
});

/** Mends all that can be mended; the notes stay where they are. */
async function mendAll(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const mendable = (await scanned()).findings.filter(({ steps }) => steps.length > 0);
    if (mendable.length > 0) await mended(mendable);
  }
}

describe("a book in a user's hands", () => {
  it.each([11, 13, 15])("reads or says why through 100 operations of seed %i [S0-27]", async (seed) => {
    const before = count;
    for (const [index, move] of moves(seed, 100).entries()) {
      await DEEDS[move.deed](move);
      if (index % 25 === 24) await expectReadable();
    }
    expect(count).toBeGreaterThan(before);
    await mendAll();
    await expectReadable();
    expect((await standingBook()).standing).toBe("ready");
    expect(excelHost.breakages).toEqual([]);
  });
});
