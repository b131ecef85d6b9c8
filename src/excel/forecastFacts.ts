import { type Cell, type Grid, isBlank } from "../kit/cell";
import { fromCells } from "../schema/derive/fromCells";
import { pipeline } from "../schema/sheets/pipeline";
import { type Period, periods } from "../schema/sheets/settings/periods";
import { askDates, type AskedDates } from "./dateSystem";
import { type NamedProbe, namedText, probeNames } from "./namedCells";
import { askOwnTable, ownTable, type OwnTable } from "./ownTable";
import { askCells, tableCells, type TableProbe } from "./tableProbe";

/** What the Forecast is drawn for, as it stands in the workbook. */
export interface ForecastFacts {
  /** Who carries each deal; "" for nobody. */
  readonly owners: readonly string[];
  readonly periods: readonly Period[];
  /** The period that the Forecast shows. */
  readonly period: string;
  readonly team: string;
  readonly currency: string;
}

/** The columns that tell a deal from a blank row; the owner comes last. */
const { deal, dealId, owner } = pipeline.columns;
const DEAL_HEADERS = [deal.header, dealId.header, owner.header];

/** What was asked of the workbook; the answers are there after the next sync. */
export interface ForecastProbe {
  readonly names: NamedProbe;
  readonly deals: OwnTable<readonly Excel.Range[]>;
  readonly periods: OwnTable<TableProbe>;
  readonly dates: AskedDates;
}

function askColumns(table: Excel.Table): readonly Excel.Range[] {
  return DEAL_HEADERS.map((header) => {
    const cells = table.columns.getItemOrNullObject(header).getDataBodyRange();
    cells.load("values");
    return cells;
  });
}

/** Asks for what the Forecast is drawn for: three columns of the deals, not all of them. */
export function askForecastFacts(context: Excel.RequestContext): ForecastProbe {
  return {
    names: probeNames(context),
    deals: askOwnTable(context, pipeline.table, askColumns),
    periods: askOwnTable(context, periods.table, askCells),
    dates: askDates(context),
  };
}

function ownersIn(columns: readonly Excel.Range[]): readonly string[] {
  const cells = columns.map((column) => (column.isNullObject ? [] : (column.values as Cell[][])));
  const rows = Math.max(0, ...cells.map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => cells.map((column) => column[row]?.[0] ?? ""))
    .filter((found) => !found.every(isBlank))
    .map((found) => String(found.at(-1)));
}

/** Reads the answers. */
export function forecastFacts(probe: ForecastProbe): ForecastFacts {
  const listed = ownTable(probe.periods)?.asked;
  const cells = listed && tableCells(listed, listed.body.values as Grid, probe.dates());
  const rows = cells ? fromCells(periods, cells).records : [];
  return {
    owners: ownersIn(ownTable(probe.deals)?.asked ?? []),
    periods: rows.map(({ record }) => record),
    period: namedText(probe.names, "period"),
    team: namedText(probe.names, "team"),
    currency: namedText(probe.names, "currency"),
  };
}
