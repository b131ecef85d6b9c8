import { isBlank } from "../../kit/cell";
import type { Dialect } from "./dialect";
import type { ExportRecord, ExportTable, SkippedLine } from "./exportTable";
import { headerNames } from "./headerNames";
import { inGroups } from "./inGroups";
import { filled, headerRow, type KnowsHeader } from "./headerRow";
import { isFooter, lineKind } from "./lineKind";
import { sharedTexts } from "./sharedTexts";

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
  /** How many columns there are up to the last one with a header. */
  readonly named: number;
  readonly skipped: SkippedLine[];
  readonly share: (cells: readonly string[]) => readonly string[];
  /** The header as it stands in the file, which some exports repeat above each group. */
  readonly header: string;
  records: ExportRecord[];
  deals: number;
  readonly blank: { from: number; count: number }[];
  /** The number of the last record, the file's first being 1. */
  row: number;
}

/** A header stands among the first records that are not blank, or nowhere. */
const HEAD_RECORDS = 60;
/** Notes below the last deal are seen as such only at the end, and must not count against the limit before. */
const ROOM_FOR_NOTES = 100;

/** A builder that keeps at most `limit` deals, so that a huge file does not fill the memory. */
export function tableBuilder(knows: KnowsHeader, limit: number): TableBuilder {
  const head: (readonly string[])[] = [];
  let told = 0;
  let lines = 0;
  let gathering: Gathering | undefined;

  function begun(): Gathering {
    const begin = gatheringFrom(head, knows);
    for (const cells of head.splice(0).slice(begin.row)) keep(begin, cells, limit);
    return begin;
  }

  function add(batch: readonly (readonly string[])[]): void {
    lines += batch.length;
    for (const cells of batch) {
      if (gathering === undefined) {
        head.push(cells);
        told += filled(cells) > 0 ? 1 : 0;
        if (told >= HEAD_RECORDS) gathering = begun();
      } else keep(gathering, cells, limit);
    }
  }

  function finish(dialect: Dialect): ExportTable {
    gathering ??= begun();
    dropFooter(gathering);
    const { skipped, blank } = gathering;
    const headers = tellingHeaders(gathering);
    return { headers, records: inGroups(headers, gathering.records), dialect, lines, skipped, blank };
  }

  return { add, count: () => gathering?.deals ?? 0, finish };
}

function gatheringFrom(head: readonly (readonly string[])[], knows: KnowsHeader): Gathering {
  const above = headerRow(head, knows);
  const cells = head[above] ?? [];
  const headers = filled(cells) === 0 ? [] : headerNames(cells);
  const share = sharedTexts();
  const gathering: Gathering = {
    headers,
    named: namedColumns(cells),
    skipped: [],
    share,
    header: joined(cells),
    records: [],
    deals: 0,
    blank: [],
    row: 0,
  };
  for (const line of head.slice(0, above)) passOver(gathering, line, "above");
  gathering.row += 1;
  return gathering;
}

function namedColumns(header: readonly string[]): number {
  return header.findLastIndex((cell) => !isBlank(cell)) + 1;
}

/** Columns without header or value behind the last named one are what a spreadsheet leaves behind, and none. */
function tellingHeaders({ headers, named, records }: Gathering): readonly string[] {
  const isUsed = records.some(({ cells }) => cells.findLastIndex((cell) => !isBlank(cell)) >= named);
  return isUsed ? headers : headers.slice(0, named);
}

function keep(gathering: Gathering, cells: readonly string[], limit: number): void {
  const isHeader = joined(cells) === gathering.header;
  if (isHeader) passOverTitle(gathering);
  const kind = isHeader ? "heading" : lineKind(cells, gathering.named);
  if (kind !== "deal") {
    passOver(gathering, cells, kind);
    return;
  }
  gathering.row += 1;
  gathering.deals += 1;
  const { row } = gathering;
  if (gathering.deals <= limit + ROOM_FOR_NOTES) {
    gathering.records.push({ row, cells: gathering.share(cells) });
  } else gathering.records = [];
}

/** A single cell above a repeated header is the name of the group that begins there. */
function passOverTitle(gathering: Gathering): void {
  const last = gathering.records.at(-1);
  if (last === undefined || filled(last.cells) !== 1) return;
  gathering.records.pop();
  gathering.deals -= 1;
  gathering.skipped.push({ row: last.row, kind: "heading", text: textOf(last.cells) });
}

/** Notes a line that is no deal; blank ones that follow each other are noted together. */
function passOver(gathering: Gathering, cells: readonly string[], kind: SkippedLine["kind"] | "blank"): void {
  gathering.row += 1;
  const { row, blank, skipped } = gathering;
  const last = blank.at(-1);
  if (kind !== "blank" && filled(cells) > 0) skipped.push({ row, kind, text: textOf(cells) });
  else if (last !== undefined && last.from + last.count === row) last.count += 1;
  else blank.push({ from: row, count: 1 });
}

/** Takes the notes below the last full deal back out; where no line is full, all are deals. */
function dropFooter(gathering: Gathering): void {
  const { named, records, skipped } = gathering;
  const last = records.findLastIndex(({ cells }) => !isFooter(cells, named));
  if (last < 0) return;
  for (const { row, cells } of records.splice(last + 1)) {
    skipped.push({ row, kind: "footer", text: textOf(cells) });
  }
  gathering.deals = records.length;
}

function joined(cells: readonly string[]): string {
  return cells.join("\u0000");
}

function textOf(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join(" · ");
}
