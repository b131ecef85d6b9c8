import { type Cell, type Grid, isBlank } from "../kit/cell";
import { dayFromSheet } from "../kit/dateSystem";
import type { Serial } from "../kit/serial";
import { fromCells } from "../schema/derive/fromCells";
import { type Call, calls } from "../schema/sheets/calls";
import { type Period, periods } from "../schema/sheets/settings/periods";
import { snapshots } from "../schema/sheets/system/snapshots";
import { blockFromSheet } from "./blockFromSheet";
import { askDates, type AskedDates } from "./dateSystem";
import { askDealBlock, readDealBlock } from "./dealBlock";
import { namedDay, namedText, type NamedProbe, probeNames } from "./namedCells";
import { askOwnTable, ownTable, type OwnTable } from "./ownTable";
import { readBody } from "./readBody";
import { askCells, askSize, tableCells, type TableProbe } from "./tableProbe";
import { askColumns, type AskedColumns } from "./writing/columnCells";

/** What tells whether there is anything to hold forecasts against. */
export interface AccuracyScope {
  readonly periods: readonly Period[];
  /** The name of the period that the Forecast shows. */
  readonly period: string;
  readonly asOf: Serial | null;
  /** The days of which the book kept a snapshot of its own. */
  readonly ownDays: readonly Serial[];
}

/** What forecasts are held against each other by. */
export interface AccuracyBasis extends AccuracyScope {
  /** How the deals stood whenever one changed, header first. */
  readonly history: Grid;
  /** The deals' ten columns that worksheet functions read, header first. */
  readonly deals: Grid;
  readonly calls: readonly Call[];
}

interface HistoryProbe extends TableProbe {
  readonly days: AskedColumns;
}

/** What was asked first; the answers are there after the next sync. */
export interface ScopeProbe {
  readonly names: NamedProbe;
  readonly dates: AskedDates;
  readonly periods: OwnTable<TableProbe>;
  readonly history: OwnTable<HistoryProbe>;
}

const { snapshot, source } = snapshots.columns;

/** Asks for the periods, and for two columns of the history. */
export function askScope(context: Excel.RequestContext): ScopeProbe {
  return {
    names: probeNames(context),
    dates: askDates(context),
    periods: askOwnTable(context, periods.table, askCells),
    history: askOwnTable(context, snapshots.table, (table) => ({
      ...askSize(table),
      days: askColumns(table, [snapshot.header, source.header]),
    })),
  };
}

/** Reads the answers. */
export function scopeOf({ names, dates, periods: listed, history }: ScopeProbe): AccuracyScope {
  const table = ownTable(listed)?.asked;
  const cells = table && tableCells(table, table.body.values as Grid, dates());
  return {
    periods: cells ? fromCells(periods, cells).records.map(({ record }) => record) : [],
    period: namedText(names, "period"),
    asOf: namedDay(names, "asOf", dates()),
    ownDays: ownDays(ownTable(history)?.asked.days, dates),
  };
}

function ownDays(columns: AskedColumns | undefined, dates: AskedDates): readonly Serial[] {
  const cellsOf = (header: string): readonly Cell[] => {
    const range = columns?.get(header);
    return !range || range.isNullObject ? [] : (range.values as Cell[][]).map(([cell]) => cell ?? "");
  };
  const sources = cellsOf(source.header);
  const days = cellsOf(snapshot.header).filter((_, row) => isBlank(sources[row] ?? ""));
  const sound = days.map((day) => dayFromSheet(day, dates())).filter((day) => typeof day === "number");
  return [...new Set(sound.map(Math.floor))];
}

/** Reads the rest: one sync, and more where the history or the deals are long. */
export async function readBasis(context: Excel.RequestContext, probe: ScopeProbe): Promise<AccuracyBasis> {
  const { dates } = probe;
  const asked = askOwnTable(context, calls.table, askCells);
  const deals = askDealBlock(context);
  const history = ownTable(probe.history)?.asked;
  const rows = history ? await readBody(context, history.body, history.body.rowCount) : [];
  if (rows.length === 0) await context.sync();
  const found = ownTable(asked)?.asked;
  const called = found && fromCells(calls, tableCells(found, found.body.values as Grid, dates()));
  const kept =
    history &&
    tableCells(
      history,
      rows.filter((row) => !row.every(isBlank)),
      dates(),
    );
  return {
    ...scopeOf(probe),
    history: kept ? blockFromSheet(snapshots, kept.cells, dates()) : [],
    deals: await readDealBlock(context, deals, dates()),
    calls: called ? called.records.map(({ record }) => record) : [],
  };
}
