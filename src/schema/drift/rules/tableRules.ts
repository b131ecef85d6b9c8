import { fold } from "../../../kit/text";
import { isBlank } from "../../../kit/cell";
import { cameIn } from "../../derive/cameIn";
import type { BookFacts, PageFact, TableFact } from "../facts";
import { type Finding, finding, type Spot } from "../finding";
import { hasHeaders, type OwnBook, type OwnTable, spotIn } from "../ownBook";
import type { Area } from "../step";

/** Tables of the book under another name; a second book's `CB2` is one of them. */
export function renamedTables({ standing, facts }: OwnBook): readonly Finding[] {
  const taken = new Set(facts.tableNames.map(fold));
  return standing.flatMap((table) => {
    const { declared, fact } = table;
    if (fold(fact.name) === fold(declared.table)) return [];
    return [
      finding([declared.table], {
        drift: { kind: "table renamed", table: declared.table, now: fact.name },
        spot: spotIn(table, 0, -1),
        steps: taken.has(fold(declared.table))
          ? []
          : [{ do: "rename table", tableId: fact.id, from: fact.name, to: declared.table }],
      }),
    ];
  });
}

/** Tables whose sheet stands without them: moved to another, turned into plain cells, or deleted. */
export function missingTables({ tables, facts }: OwnBook): readonly Finding[] {
  return tables.flatMap((table) => {
    const { declared, tab, fact } = table;
    if (!tab.sheet || fact || cameIn(declared) > (tab.sheet.mark?.version ?? 0)) return [];
    const moved = facts.tables.find(({ name }) => fold(name) === fold(declared.table));
    if (moved) return [isElsewhere(table, moved, facts)];
    const area = tab.page && rangeOf(table, tab.page);
    return [area ? isRange(table, area) : isGone(table)];
  });
}

/** Only whoever moved it knows what else he put on either sheet, so nothing is moved for him. */
function isElsewhere({ declared, tab }: OwnTable, moved: TableFact, { sheets }: BookFacts): Finding {
  const now = sheets.find(({ id }) => id === moved.sheetId)?.tab ?? "";
  const { row, column, sheetId } = moved;
  return finding([declared.table], {
    drift: { kind: "table elsewhere", table: declared.table, now, home: homeOf(declared, tab) },
    spot: { sheetId, tab: now, row, column },
  });
}

function homeOf(declared: OwnTable["declared"], { sheet }: OwnTable["tab"]): Spot {
  const place = { row: declared.headerRow - 1, column: declared.firstColumn };
  return { sheetId: sheet?.id ?? "", tab: sheet?.tab ?? "", ...place };
}

function isRange({ declared, tab }: OwnTable, area: Area): Finding {
  const spot = { sheetId: area.sheetId, tab: tab.sheet?.tab ?? "", row: area.row, column: area.column };
  return finding([declared.table], {
    drift: { kind: "table is a range", table: declared.table, area },
    spot,
    steps: [{ do: "make table", table: { area, name: declared.table, headers: [], formats: [] } }],
  });
}

function isGone({ declared, tab }: OwnTable): Finding {
  const { table: name } = declared;
  const headers = headersOf(declared);
  const formats = Object.values(declared.columns).map(({ format }) => format);
  const sheetId = tab.sheet?.id ?? "";
  const area: Area = {
    sheetId,
    row: declared.headerRow - 1,
    column: declared.firstColumn,
    rows: 2,
    columns: headers.length,
  };
  return finding([declared.table], {
    drift: { kind: "table missing", table: declared.table },
    spot: { sheetId, tab: tab.sheet?.tab ?? "", row: area.row, column: area.column },
    steps: isFree(tab.page, area) ? [{ do: "make table", table: { area, name, headers, formats } }] : [],
    isSafe: false,
  });
}

function headersOf(declared: OwnTable["declared"]): readonly string[] {
  return Object.values(declared.columns).map(({ header }) => header);
}

/** The block of cells under a row that has most of the table's headers, with the user's own columns beside them. */
function rangeOf({ declared }: OwnTable, page: PageFact): Area | null {
  const at = page.values.findIndex((row) => hasHeaders(declared, row));
  const header = page.values[at];
  if (!header) return null;
  const wanted = new Set(headersOf(declared).map(fold));
  const own = header.findIndex((cell) => wanted.has(fold(String(cell))));
  const first = header.slice(0, own).findLastIndex(isBlank) + 1;
  const after = header.slice(own).findIndex(isBlank);
  const end = after < 0 ? header.length : own + after;
  const below = page.formulas.slice(at + 1);
  const blank = below.findIndex((row) => row.slice(first, end).every(isBlank));
  const rows = 1 + Math.max(1, blank < 0 ? below.length : blank);
  const place = { row: page.row + at, column: page.column + first };
  return { sheetId: page.sheetId, ...place, rows, columns: end - first };
}

function isFree(page: PageFact | undefined, area: Area): boolean {
  if (!page) return true;
  return page.values.every((row, at) =>
    row.every((cell, index) => {
      const [r, c] = [page.row + at - area.row, page.column + index - area.column];
      const isInside = r >= 0 && r < area.rows && c >= 0 && c < area.columns;
      return !isInside || isBlank(cell);
    }),
  );
}
