import type { Dialect } from "./dialect";
import type { ExportRecord, ExportTable, SkippedLine } from "./exportTable";
import { headerNames } from "./headerNames";
import { headerRow, type KnowsHeader } from "./headerRow";
import { isFooter, lineKind } from "./lineKind";

/** Gathers a file's records, in order, into a table. */
export interface TableBuilder {
  add(records: readonly (readonly string[])[]): void;
  /** Deals met so far; beyond the limit they are counted and no longer kept. */
  count(): number;
  finish(dialect: Dialect): ExportTable;
}

/** A header stands among the first records or nowhere. */
const HEAD_RECORDS = 60;

/** A builder that keeps at most `limit` deals, so that a huge file does not fill the memory. */
export function tableBuilder(knows: KnowsHeader, limit: number): TableBuilder {
  const head: (readonly string[])[] = [];
  const skipped: SkippedLine[] = [];
  let records: ExportRecord[] = [];
  let headers: readonly string[] | undefined;
  let linesAbove = 0;
  let blankLines = 0;
  let row = 1;
  let deals = 0;

  function keep(cells: readonly string[], columns: number): void {
    row += 1;
    const kind = lineKind(cells, columns);
    if (kind === "blank") blankLines += 1;
    else if (kind === "deal") take({ row, cells });
    else skipped.push({ row, kind, text: textOf(cells) });
  }

  function take(record: ExportRecord): void {
    deals += 1;
    if (deals <= limit) records.push(record);
    else records = [];
  }

  function settleHeader(): readonly string[] {
    linesAbove = headerRow(head, knows);
    const found = headerNames(head[linesAbove] ?? []);
    for (const cells of head.slice(linesAbove + 1)) keep(cells, found.length);
    return found;
  }

  function add(batch: readonly (readonly string[])[]): void {
    let next = 0;
    if (headers === undefined) {
      next = HEAD_RECORDS - head.length;
      head.push(...batch.slice(0, next));
      if (head.length < HEAD_RECORDS) return;
      headers = settleHeader();
    }
    for (let at = next; at < batch.length; at += 1) keep(batch[at] ?? [], headers.length);
  }

  function finish(dialect: Dialect): ExportTable {
    headers ??= settleHeader();
    for (let last = records.at(-1); last && isFooter(last.cells, headers.length); last = records.at(-1)) {
      records.pop();
      deals -= 1;
      skipped.push({ row: last.row, kind: "footer", text: textOf(last.cells) });
    }
    return { headers, records, dialect, linesAbove, blankLines, skipped };
  }

  return { add, count: () => deals, finish };
}

function textOf(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" · ");
}
