import type { Cell, Grid } from "../kit/cell";
import type { Sheet } from "../schema/sheet";
import { isNewer } from "./newerBook";
import type { OwnTableFound } from "./ownTable";

/** A table as it was last read: under which name, where its header stood, how long it was and how it ended. */
export interface SeenTable {
  readonly name: string;
  /** The address of its header row with the tab, such as 'My tab'!A5:L5. */
  readonly header: string;
  readonly headers: readonly string[];
  /** How many rows its body had. */
  readonly rows: number;
  /** The cells of its last row. */
  readonly last: readonly Cell[];
  /** The cells of a column; undefined where that was not read. */
  readonly column: (header: string) => readonly Cell[] | undefined;
}

/** What was read of a table besides its header. */
export type SeenRows = Pick<SeenTable, "rows" | "last" | "column">;

/** The column under a header where it was read. */
export function columnRead(headers: readonly Cell[], body: Grid): SeenTable["column"] {
  return (header) => {
    const at = headers.indexOf(header);
    return at < 0 ? undefined : body.map((row) => row[at] ?? "");
  };
}

/** What a body that was read whole tells of its table. */
export function wholeRows(headers: readonly string[], body: Grid): SeenRows {
  return { rows: body.length, last: body.at(-1) ?? [], column: columnRead(headers, body) };
}

const seen = new Map<string, SeenTable>();

/** A table of the book with its header as it was read. */
type OwnHeader = OwnTableFound<{ readonly header: Excel.Range }>;

/** Notes how a table of the book was read: a save has only to compare then, not to look for it. One that does not stand is forgotten. */
export function noteSeen<Own extends OwnHeader>(
  { table }: Sheet,
  own: Own | undefined,
  rowsOf: (asked: Own["asked"], headers: readonly string[]) => SeenRows,
): void {
  if (!own || isNewer(own.mark)) {
    seen.delete(table);
    return;
  }
  const { name, asked } = own;
  const headers = ((asked.header.values as Grid)[0] ?? []).map(String);
  seen.set(table, { name, header: asked.header.address, headers, ...rowsOf(asked, headers) });
}

/** A table as it was last read; it may stand otherwise by now. */
export function seenTable({ table }: Sheet): SeenTable | undefined {
  return seen.get(table);
}

/** Forgets where tables stood; says whether anything was known of them. */
export function forgetSeen(sheets: readonly Sheet[]): boolean {
  return sheets.map(({ table }) => seen.delete(table)).includes(true);
}
