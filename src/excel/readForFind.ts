import type { Cell, Grid } from "../kit/cell";
import { BOOK_VERSION } from "../schema/bookVersion";
import { readMark } from "../schema/bookMark";
import type { TableCells } from "../schema/derive/fromCells";
import { BARE_TABLE, type TableFact } from "../schema/drift/facts";
import { matchColumns } from "../schema/drift/matchColumns";
import type { Sheet } from "../schema/sheet";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates } from "./dateSystem";
import { askOwnTable, ownTable, type OwnTableFound } from "./ownTable";
import { readBody } from "./readBody";
import { askSize, type TableProbe } from "./tableProbe";

/** A table of the book as it stands, to be searched. */
export interface StandingTable {
  readonly sheet: Sheet;
  /** Excel's name of the table. */
  readonly table: string;
  /** The headers as they stand. */
  readonly headers: readonly string[];
  /** The cells under the declared headers, also where one was renamed. */
  readonly cells: TableCells;
}

/** What is asked of a table first. */
interface Asked extends TableProbe {
  readonly columns: Excel.TableColumnCollection;
}

type Found = OwnTableFound<Asked> & { readonly sheet: Sheet };

/** So many cells come with one answer: of the 5 MB that Excel on the web allows, texts included, not a half. */
const CELLS_AT_ONCE = 100_000;

function ask(table: Excel.Table): Asked {
  return { ...askSize(table), columns: table.columns.load("items/id,items/name") };
}

function cellCount({ asked }: Found): number {
  return asked.body.rowCount * asked.columns.items.length;
}

/** The tables that come with one answer, the small ones first. */
function together(tables: readonly Found[]): ReadonlySet<Found> {
  let sum = 0;
  const bySize = [...tables].sort((a, b) => cellCount(a) - cellCount(b));
  return new Set(bySize.filter((table) => (sum += cellCount(table)) <= CELLS_AT_ONCE));
}

/** The bodies of the tables: those that are not too long in one sync, each long one by itself. */
async function readBodies(
  context: Excel.RequestContext,
  tables: readonly Found[],
): Promise<ReadonlyMap<Found, Grid>> {
  const short = together(tables);
  for (const { asked } of short) asked.body.load("values");
  await context.sync();
  const bodies = new Map<Found, Grid>();
  for (const table of tables) {
    const { body } = table.asked;
    bodies.set(
      table,
      short.has(table) ? (body.values as Grid) : await readBody(context, body, body.rowCount),
    );
  }
  return bodies;
}

function factOf({ columns, header }: Asked, body: Grid): TableFact {
  const standing = columns.items.map(({ id, name }) => ({ id, header: name }));
  return { ...BARE_TABLE, columns: standing, row: header.rowIndex, body };
}

/** The headers with those that were renamed under their declared names. */
function declaredHeaders({ sheet, mark, asked }: Found, body: Grid): readonly Cell[] {
  const { places } = matchColumns(sheet, factOf(asked, body), readMark(mark)?.version ?? BOOK_VERSION);
  const headers: Cell[] = asked.columns.items.map(({ name }) => name);
  for (const [key, at] of places) headers[at] = sheet.columns[key]?.header ?? "";
  return headers;
}

/** Reads tables of the book as they stand now, in two syncs; a table that is not there is left out, each long one takes one more. */
export function readForFind(sheets: readonly Sheet[]): Promise<Attempt<readonly StandingTable[]>> {
  return attempt(async (context) => {
    const asksDates = askDates(context);
    const asked = sheets.map((sheet) => ({ sheet, own: askOwnTable(context, sheet.table, ask) }));
    await context.sync();
    const tables = asked.flatMap(({ sheet, own }) => {
      const found = ownTable(own);
      return found ? [{ ...found, sheet }] : [];
    });
    const bodies = await readBodies(context, tables);
    return tables.map((found) => {
      const body = bodies.get(found) ?? [];
      return {
        sheet: found.sheet,
        table: found.name,
        headers: found.asked.columns.items.map(({ name }) => name),
        cells: {
          cells: [declaredHeaders(found, body), ...body],
          headerRow: found.asked.header.rowIndex + 1,
          dates: asksDates(),
        },
      };
    });
  });
}
