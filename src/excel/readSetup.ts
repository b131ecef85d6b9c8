import type { Grid } from "../kit/cell";
import type { DateSystem } from "../kit/dateSystem";
import { fromCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Row, Sheet } from "../schema/sheet";
import { type Kpi, kpis } from "../schema/sheets/kpis";
import { jobAgreement } from "../schema/sheets/settings/jobAgreement";
import { limits } from "../schema/sheets/settings/limits";
import { recipients } from "../schema/sheets/settings/recipients";
import { talent } from "../schema/sheets/talent";
import { timeBlocks } from "../schema/sheets/time/timeBlocks";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates } from "./dateSystem";
import { askOwnTable, ownTable, type OwnTable } from "./ownTable";
import { askCells, tableCells, type TableProbe } from "./tableProbe";

/** What Setup shows besides what every page knows of the book; a table that does not stand has no rows. */
export interface SetupFacts {
  readonly team: readonly Row<typeof talent>[];
  readonly kpis: readonly Kpi[];
  readonly limits: readonly Row<typeof limits>[];
  readonly recipients: readonly Row<typeof recipients>[];
  readonly agreement: readonly Row<typeof jobAgreement>[];
  readonly blocks: readonly Row<typeof timeBlocks>[];
}

const TABLES = {
  team: talent,
  kpis,
  limits,
  recipients,
  agreement: jobAgreement,
  blocks: timeBlocks,
} as const;

function recordsOf<C extends Columns>(
  sheet: Sheet<C>,
  asked: OwnTable<TableProbe> | undefined,
  dates: DateSystem,
): readonly RecordOf<C>[] {
  const found = ownTable(asked ?? [])?.asked;
  if (!found) return [];
  const cells = tableCells(found, found.body.values as Grid, dates);
  return fromCells(sheet, cells).records.map(({ record }) => record);
}

/** Reads what Setup shows, in one sync. */
export function readSetup(): Promise<Attempt<SetupFacts>> {
  return attempt(async (context) => {
    const dates = askDates(context);
    const asked = new Map(
      Object.values(TABLES).map((sheet) => [sheet.table, askOwnTable(context, sheet.table, askCells)]),
    );
    await context.sync();
    const read = <C extends Columns>(sheet: Sheet<C>) => recordsOf(sheet, asked.get(sheet.table), dates());
    return {
      team: read(TABLES.team),
      kpis: read(TABLES.kpis),
      limits: read(TABLES.limits),
      recipients: read(TABLES.recipients),
      agreement: read(TABLES.agreement),
      blocks: read(TABLES.blocks),
    };
  });
}
