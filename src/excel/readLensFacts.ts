import type { Cell, Grid } from "../kit/cell";
import type { DateSystem } from "../kit/dateSystem";
import type { Serial } from "../kit/serial";
import { fromCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Sheet } from "../schema/sheet";
import { type Call, calls } from "../schema/sheets/calls";
import { type Deal, pipeline } from "../schema/sheets/pipeline";
import { type Period, periods } from "../schema/sheets/settings/periods";
import { type Stage, stages } from "../schema/sheets/settings/stages";
import { type DealSnapshot, snapshots } from "../schema/sheets/system/snapshots";
import { state } from "../schema/sheets/system/state";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates } from "./dateSystem";
import { namedDay, probeNames } from "./namedCells";
import { askOwnTable, ownTable } from "./ownTable";
import { askSideBySide, readSideBySide } from "./sideBySide";

/** What the book keeps of deals, calls and the manager's judgment, as far as the lenses read it. */
export interface LensReading {
  readonly asOf: Serial | null;
  readonly deals: readonly Deal[];
  /** Left out, none, where no deal is closed: it tells how closed deals stood before. */
  readonly history: readonly DealSnapshot[];
  readonly calls: readonly Call[];
  readonly periods: readonly Period[];
  readonly stages: readonly Stage[];
  /** The notes that stand. */
  readonly noted: ReadonlyMap<string, string>;
}

const DEAL_COLUMNS = [
  "dealId",
  "owner",
  "stage",
  "provenStage",
  "status",
  "closeDate",
  "closedOn",
  "amount",
  "pushes",
  "judgment",
] as const satisfies readonly (keyof typeof pipeline.columns)[];

const HISTORY_COLUMNS = [
  "snapshot",
  "dealId",
  "status",
  "category",
  "amount",
  "probability",
] as const satisfies readonly (keyof typeof snapshots.columns)[];

/** Asks for columns of a table; the answer reads them as records, the other columns blank. */
function ask<C extends Columns>(
  context: Excel.RequestContext,
  sheet: Sheet<C>,
  keys: readonly (string & keyof C)[],
) {
  const headers = keys.flatMap((key) => sheet.columns[key]?.header ?? []);
  const asked = askOwnTable(context, sheet.table, (table) => askSideBySide(table, headers));
  return async (dates: DateSystem): Promise<readonly RecordOf<C>[]> => {
    const cells: Grid = await readSideBySide(context, ownTable(asked)?.asked);
    const [header = [] as readonly Cell[], ...rows] = cells;
    return fromCells(sheet, { cells: [header, ...rows], headerRow: 1, dates }).records.map(
      ({ record }) => record,
    );
  };
}

function isClosed({ status }: Deal): boolean {
  return status === "Won" || status === "Lost";
}

/** Reads what the lenses are worked out from, in one sync; of long tables the rest takes more. */
export function readLensFacts(): Promise<Attempt<LensReading>> {
  return attempt(async (context) => {
    const asksDates = askDates(context);
    const names = probeNames(context);
    const deals = ask(context, pipeline, DEAL_COLUMNS);
    const history = ask(context, snapshots, HISTORY_COLUMNS);
    const called = ask(context, calls, ["period", "week", "member", "call"]);
    const listed = ask(context, periods, ["period", "start", "end"]);
    const staged = ask(context, stages, ["stage", "order"]);
    const noted = ask(context, state, ["key", "value"]);
    await context.sync();
    const dates = asksDates();
    const standing = await deals(dates);
    return {
      asOf: namedDay(names, "asOf", dates),
      deals: standing,
      history: standing.some(isClosed) ? await history(dates) : [],
      calls: await called(dates),
      periods: await listed(dates),
      stages: await staged(dates),
      noted: new Map((await noted(dates)).map(({ key, value }) => [key, value])),
    };
  });
}
