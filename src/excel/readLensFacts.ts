import type { Serial } from "../kit/serial";
import { type Call, calls } from "../schema/sheets/calls";
import { type Deal, pipeline } from "../schema/sheets/pipeline";
import { type Period, periods } from "../schema/sheets/settings/periods";
import { type Stage, stages } from "../schema/sheets/settings/stages";
import { type DealSnapshot, snapshots } from "../schema/sheets/system/snapshots";
import { state } from "../schema/sheets/system/state";
import { askRecords } from "./askRecords";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates } from "./dateSystem";
import { namedDay, probeNames } from "./namedCells";

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

function isClosed({ status }: Deal): boolean {
  return status === "Won" || status === "Lost";
}

/** Reads what the lenses are worked out from, in one sync; of long tables the rest takes more. */
export function readLensFacts(): Promise<Attempt<LensReading>> {
  return attempt(async (context) => {
    const asksDates = askDates(context);
    const names = probeNames(context);
    const deals = askRecords(context, pipeline, DEAL_COLUMNS);
    const history = askRecords(context, snapshots, HISTORY_COLUMNS);
    const called = askRecords(context, calls, ["period", "week", "member", "call"]);
    const listed = askRecords(context, periods, ["period", "start", "end"]);
    const staged = askRecords(context, stages, ["stage", "order"]);
    const noted = askRecords(context, state, ["key", "value"]);
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
