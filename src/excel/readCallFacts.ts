import type { Grid } from "../kit/cell";
import type { Located } from "../kit/located";
import { fromCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Row, Sheet } from "../schema/sheet";
import { actions } from "../schema/sheets/actions";
import { type Call, calls } from "../schema/sheets/calls";
import { LIMIT_ROWS } from "../schema/sheets/settings/limitRows";
import { limits } from "../schema/sheets/settings/limits";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates, type AskedDates } from "./dateSystem";
import { askOwnTable, ownTable } from "./ownTable";
import { askCells, tableCells } from "./tableProbe";

/** One row of the register. */
export type ActionRow = Row<typeof actions>;

/** From where on a deviation is too far, how often in how many weeks help is due, and when a call needs a reason. */
export interface CallLimits {
  readonly deviation: number;
  readonly times: number;
  readonly weeks: number;
  readonly difference: number;
}

/** What a forecast call rests on besides the deals. */
export interface CallFacts {
  readonly calls: readonly Call[];
  /** The open plays. */
  readonly plays: readonly Located<ActionRow>[];
  readonly limits: CallLimits;
}

const NAMES = {
  deviation: "DeviationLimit",
  times: "DeviationTimes",
  weeks: "DeviationWeeks",
  difference: "CallDifference",
} as const;

type LimitRow = Row<typeof limits>;

/** A limit as Settings has it; one that is gone or blank is as in a new book. */
function limitIn(rows: readonly Located<LimitRow>[], key: keyof typeof NAMES): number {
  const own = LIMIT_ROWS.find(({ name }) => name === NAMES[key]);
  const found = rows.find(({ record }) => record.limit === own?.limit);
  return found?.record.value ?? own?.value ?? 0;
}

function ask<C extends Columns>(context: Excel.RequestContext, sheet: Sheet<C>, dates: AskedDates) {
  const asked = askOwnTable(context, sheet.table, askCells);
  return (): readonly Located<RecordOf<C>>[] => {
    const found = ownTable(asked)?.asked;
    if (!found) return [];
    return fromCells(sheet, tableCells(found, found.body.values as Grid, dates())).records;
  };
}

/** Reads the calls, the open plays and the limits, in one sync. */
export function readCallFacts(): Promise<Attempt<CallFacts>> {
  return attempt(async (context) => {
    const dates = askDates(context);
    const [called, registered] = [ask(context, calls, dates), ask(context, actions, dates)];
    const limited = ask(context, limits, dates);
    await context.sync();
    const rows = limited();
    return {
      calls: called().map(({ record }) => record),
      plays: registered().filter(({ record: { type, status } }) => type === "Play" && status === "Open"),
      limits: {
        deviation: limitIn(rows, "deviation"),
        times: limitIn(rows, "times"),
        weeks: limitIn(rows, "weeks"),
        difference: limitIn(rows, "difference"),
      },
    };
  });
}
