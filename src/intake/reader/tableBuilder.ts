import type { Dialect } from "./dialect";
import type { ExportRecord, ExportTable, SkippedLine } from "./exportTable";
import { headerNames } from "./headerNames";
import { filled, headerRow, type KnowsHeader } from "./headerRow";
import { isFooter, lineKind } from "./lineKind";

/** Gathers a file's records, in order, into a table. */
export interface TableBuilder {
  add(records: readonly (readonly string[])[]): void;
  /** Deals met so far; beyond the limit they are counted and no longer kept. */
  count(): number;
  finish(dialect: Dialect): ExportTable;
}

/** A table that is being gathered. */
interface Gathering {
  readonly headers: readonly string[];
  readonly linesAbove: number;
  readonly skipped: SkippedLine[];
  records: ExportRecord[];
  deals: number;
  blankLines: number;
  /** The number of the last record, the file's first being 1. */
  row: number;
}

/** A header stands among the first records or nowhere. */
const HEAD_RECORDS = 60;

/** A builder that keeps at most `limit` deals, so that a huge file does not fill the memory. */
export function tableBuilder(knows: KnowsHeader, limit: number): TableBuilder {
  let head: (readonly string[])[] = [];
  let gathering: Gathering | undefined;

  function begun(): Gathering {
    const begin = gatheringFrom(head, knows);
    for (const cells of head.slice(begin.linesAbove + 1)) keep(begin, cells, limit);
    head = [];
    return begin;
  }

  function add(batch: readonly (readonly string[])[]): void {
    if (gathering === undefined) {
      head = head.concat(batch);
      if (head.length >= HEAD_RECORDS) gathering = begun();
    } else for (const cells of batch) keep(gathering, cells, limit);
  }

  function finish(dialect: Dialect): ExportTable {
    gathering ??= begun();
    dropFooter(gathering);
    const { headers, records, linesAbove, blankLines, skipped } = gathering;
    return { headers, records, dialect, linesAbove, blankLines, skipped };
  }

  return { add, count: () => gathering?.deals ?? 0, finish };
}

function gatheringFrom(head: readonly (readonly string[])[], knows: KnowsHeader): Gathering {
  const linesAbove = headerRow(head.slice(0, HEAD_RECORDS), knows);
  const named = head[linesAbove] ?? [];
  const headers = filled(named) === 0 ? [] : headerNames(named);
  return { headers, linesAbove, skipped: [], records: [], deals: 0, blankLines: 0, row: linesAbove + 1 };
}

function keep(gathering: Gathering, cells: readonly string[], limit: number): void {
  gathering.row += 1;
  const { row } = gathering;
  const kind = lineKind(cells, gathering.headers.length);
  if (kind === "blank") gathering.blankLines += 1;
  else if (kind !== "deal") gathering.skipped.push({ row, kind, text: textOf(cells) });
  else {
    gathering.deals += 1;
    if (gathering.deals <= limit) gathering.records.push({ row, cells });
    else gathering.records = [];
  }
}

/** Takes the notes below the last full deal back out; where no line is full, all are deals. */
function dropFooter(gathering: Gathering): void {
  const { headers, records, skipped } = gathering;
  const last = records.findLastIndex(({ cells }) => !isFooter(cells, headers.length));
  if (last < 0) return;
  for (const { row, cells } of records.splice(last + 1)) {
    skipped.push({ row, kind: "footer", text: textOf(cells) });
  }
  gathering.deals = records.length;
}

function textOf(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" · ");
}
