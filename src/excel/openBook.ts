import type { Cell, Grid } from "../kit/cell";
import type { DateSystem } from "../kit/dateSystem";
import type { Located } from "../kit/located";
import { fromCells } from "../schema/derive/fromCells";
import { type Deal, pipeline } from "../schema/sheets/pipeline";
import { DEAL_STATUSES } from "../terms/statuses";
import { plainAttempt } from "./attempt";
import { askedBook } from "./askedBook";
import { askBook, bookState, type BookProbe, type DealsRead } from "./bookProbe";
import type { Attempt } from "./caught";
import type { NamedDeals, Opening, Waiting } from "./opening";
import { ownTable, type OwnTableFound } from "./ownTable";
import { readBook } from "./readBook";
import { noteSeen, wholeRows } from "./seenTables";
import { askStray, type CellsOf, type StrayCheck } from "./strayCells";
import { askSize, type TableProbe, tableCells } from "./tableProbe";

/** Up to so many deals are read whole: that is little, and every page has what it shows. */
const SMALL_BOOK = 2_000;

/** The first rows of a sheet, which such a table does not leave. */
const SHORT = `1:${String(pipeline.headerRow + SMALL_BOOK)}`;

type Key = keyof typeof pipeline.columns;

/** What Today shows of each deal: some columns by themselves, and four that stand side by side, which is shorter. */
const SINGLE = ["dealId", "status", "pushes"] as const satisfies readonly Key[];
const SIDE_BY_SIDE = ["closeDate", "amount", "probability", "closedOn"] as const satisfies readonly Key[];

const BESIDE = SIDE_BY_SIDE.map((key) => pipeline.columns[key].header);

/** Columns of the deals, each as a range of one. */
type AskedColumns = ReadonlyMap<Key, Excel.Range>;

interface DealsProbe extends TableProbe {
  /** All of a table that ends among the first rows of its sheet; null where it is longer. */
  readonly short: Excel.Range;
  readonly single: AskedColumns;
  readonly sideBySide: Excel.Range;
}

/** The deals of a large book, of which some columns were read. */
type LargeDeals = OwnTableFound<DealsProbe> & { readonly dates: DateSystem };

function columnOf(table: Excel.Table, key: Key): Excel.Range {
  return table.columns.getItemOrNullObject(pipeline.columns[key].header).getDataBodyRange();
}

function askColumns(table: Excel.Table, keys: readonly Key[]): AskedColumns {
  return new Map(keys.map((key) => [key, columnOf(table, key).load("values")]));
}

function askDeals(table: Excel.Table): DealsProbe {
  const sideBySide = columnOf(table, SIDE_BY_SIDE[0]).getResizedRange(0, SIDE_BY_SIDE.length - 1);
  const body = table.getDataBodyRange();
  const end = body.getLastRow().getIntersectionOrNullObject(SHORT);
  return {
    ...askSize(table),
    short: end.getBoundingRect(body).load("values"),
    single: askColumns(table, SINGLE),
    sideBySide: sideBySide.load("values"),
  };
}

/** The deals of a short table, which the first answer holds. */
function shortDeals({ deals, dates }: BookProbe<DealsProbe>): DealsRead | undefined {
  const own = ownTable(deals);
  if (!own || own.asked.short.isNullObject) return undefined;
  const body = own.asked.short.values as Grid;
  noteSeen(pipeline, own, (_, headers) => wholeRows(headers, body));
  return { mark: own.mark, cells: tableCells(own.asked, body, dates()) };
}

function headersOf({ header }: TableProbe): readonly string[] {
  return ((header.values[0] ?? []) as readonly Cell[]).map(String);
}

/** The deals where there are many, none of their columns is missing and those side by side are. */
function largeDeals({ deals, dates }: BookProbe<DealsProbe>): LargeDeals | undefined {
  const own = ownTable(deals);
  if (!own || own.asked.body.rowCount <= SMALL_BOOK) return undefined;
  const headers = headersOf(own.asked);
  const isWhole = Object.values(pipeline.columns).every(({ header }) => headers.includes(header));
  const from = headers.indexOf(BESIDE[0] ?? "");
  return isWhole && BESIDE.every((header, at) => headers[from + at] === header)
    ? { ...own, dates: dates() }
    : undefined;
}

/** The deals as far as columns of them were read, the headers first; the headers of the others stand over nothing. */
function cellsRead({ mark, asked, dates }: LargeDeals, more: AskedColumns): DealsRead {
  const single = [...asked.single, ...more];
  const columns = single.map(([, { values }]) => values as Grid);
  const beside = asked.sideBySide.values as Grid;
  const rows = beside.map((cells, row) => [...cells, ...columns.map((column) => column[row]?.[0] ?? "")]);
  const read = [...BESIDE, ...single.map(([key]) => pipeline.columns[key].header)];
  const others = headersOf(asked).filter((header) => !read.includes(header));
  return {
    mark,
    cells: { cells: [[...read, ...others], ...rows], headerRow: asked.header.rowIndex + 1, dates },
  };
}

/** Whether Excel counts the open deals as we do: it takes a status at its word, blanks around it included. */
function areStatusesPlain({ asked }: LargeDeals): boolean {
  const known = ["", ...DEAL_STATUSES].map((status) => status.toLowerCase());
  const cells = (asked.single.get("status")?.values ?? []) as Grid;
  return cells.every(([cell = ""]) => known.includes(String(cell).toLowerCase()));
}

/** Has Excel count the open deals that lack a next step, and add up their amounts; null where a cell holds an error. */
function askAimless(functions: Excel.Functions, cells: CellsOf): () => Waiting | null {
  const which = [cells("status"), "Open", cells("nextStep"), ""] as const;
  const count = functions.countIfs(...which).load("value,error");
  const amount = functions.sumIfs(cells("amount"), ...which).load("value,error");
  return () => (count.error || amount.error ? null : { count: count.value, amount: amount.value });
}

/** Has Excel count the open deals that lack something, by the flags that it has worked out; null where that fails. */
function askFlagged(functions: Excel.Functions, cells: CellsOf): () => number | null {
  const flags = cells("flags");
  const count = functions.countIfs(cells("status"), "Open", flags, "?*", flags, "<>Large");
  count.load("value,error");
  return () => (count.error ? null : count.value);
}

function askRows(table: Excel.Table, { asked }: LargeDeals, rows: readonly number[]): readonly Excel.Range[] {
  const first = asked.header.rowIndex + 2;
  const body = table.getDataBodyRange();
  return rows.map((row) => body.getRow(row - first).load("values"));
}

/** The deals with those that were read whole in the place of what was seen of them. */
function withWhole(
  deals: readonly Located<Deal>[],
  { asked, dates }: LargeDeals,
  whole: ReadonlyMap<number, Excel.Range>,
): readonly Located<Deal>[] {
  const headers = (asked.header.values as Grid)[0] ?? [];
  return deals.map((deal) => {
    const cells = whole.get(deal.row)?.values as Grid | undefined;
    if (!cells) return deal;
    const read = fromCells(pipeline, { cells: [headers, ...cells], headerRow: deal.row - 1, dates });
    return read.records[0] ?? deal;
  });
}

/** The columns that must be read after all. */
function lackingKeys(checks: readonly StrayCheck[], isCounted: boolean): readonly Key[] {
  const stray = checks.flatMap(({ keys, isStray }) => (isStray() ? keys : []));
  return [...new Set<Key>([...stray, ...(isCounted ? [] : (["nextStep"] as const))])];
}

/** Reads what Today shows: the deals that it names whole, and what Excel counts for it. */
async function glance(
  context: Excel.RequestContext,
  probe: BookProbe<DealsProbe>,
  { own, named }: { readonly own: LargeDeals; readonly named: NamedDeals },
): Promise<Opening> {
  const { functions, tables } = context.workbook;
  const table = tables.getItem(own.name);
  const ranges = new Map<Key, Excel.Range>();
  const cells: CellsOf = (key) => {
    const range = ranges.get(key) ?? columnOf(table, key);
    ranges.set(key, range);
    return range;
  };
  const rows = named(bookState(probe, cellsRead(own, new Map())));
  const whole = new Map(askRows(table, own, rows).map((range, at) => [rows[at] ?? 0, range]));
  const checks = askStray(functions, cells, own.dates);
  const aimless = askAimless(functions, cells);
  const flagged = askFlagged(functions, cells);
  await context.sync();
  const counted = areStatusesPlain(own) ? aimless() : null;
  const lacking = lackingKeys(checks, counted !== null);
  const more = askColumns(table, lacking);
  if (lacking.length > 0) await context.sync();
  const seen = bookState(probe, cellsRead(own, more));
  const book = { ...seen, deals: withWhole(seen.deals, own, whole) };
  const glanced = { book, aimless: more.has("nextStep") ? null : counted, flagged: flagged() };
  return { kind: "glance", glance: glanced };
}

/** Null for a long table that has to be read whole. */
async function open(context: Excel.RequestContext, named: NamedDeals): Promise<Opening | null> {
  const probe = await askedBook(context, (look) => askBook(look, askDeals));
  const deals = shortDeals(probe);
  if (deals || !ownTable(probe.deals)) return { kind: "whole", state: bookState(probe, deals) };
  const own = largeDeals(probe);
  return own ? glance(context, probe, { own, named }) : null;
}

/**
 * Reads what the pane opens with: a book whole in one sync, of a large one what Today shows in two. A third reads the columns
 * in which Excel found something that must be looked at. What cannot be read so is read whole. One more is needed where the
 * names of the book's parts were the user's already.
 */
export async function openBook(named: NamedDeals): Promise<Attempt<Opening>> {
  const opened = await plainAttempt((context) => open(context, named));
  if (!opened.ok && opened.fault.kind !== "tooLarge") return opened;
  if (opened.ok && opened.value) return { ok: true, value: opened.value };
  const read = await readBook();
  return read.ok ? { ok: true, value: { kind: "whole", state: read.value } } : read;
}
