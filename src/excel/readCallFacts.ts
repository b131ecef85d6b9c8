import type { Grid } from "../kit/cell";
import type { Located } from "../kit/located";
import { fromCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Row, Sheet } from "../schema/sheet";
import { actions } from "../schema/sheets/actions";
import { type Call, calls } from "../schema/sheets/calls";
import { limits } from "../schema/sheets/settings/limits";
import { log } from "../schema/sheets/system/log";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates, type AskedDates } from "./dateSystem";
import { listedLimit } from "./listedLimit";
import { askEnd, noteEnd } from "./endProbe";
import { askOwnTable, ownTable } from "./ownTable";
import { noteSeen, wholeRows } from "./seenTables";
import { askCells, tableCells } from "./tableProbe";

/** One row of the register. */
export type ActionRow = Row<typeof actions>;

/** What a forecast call rests on besides the deals. */
export interface CallFacts {
  readonly calls: readonly Call[];
  /** The open plays. */
  readonly plays: readonly Located<ActionRow>[];
  /** A call that differs from the roll-up by more than this share needs a reason; null where Settings do not say. */
  readonly difference: number | null;
}

function ask<C extends Columns>(context: Excel.RequestContext, sheet: Sheet<C>, dates: AskedDates) {
  const asked = askOwnTable(context, sheet.table, askCells);
  return (): readonly Located<RecordOf<C>>[] => {
    const own = ownTable(asked);
    noteSeen(sheet, own, ({ body }, headers) => wholeRows(headers, body.values as Grid));
    if (!own) return [];
    return fromCells(sheet, tableCells(own.asked, own.asked.body.values as Grid, dates())).records;
  };
}

/** Reads the calls, the open plays and when a call needs a reason, in one sync; and notes where the log ends, to which a call adds a line. */
export function readCallFacts(): Promise<Attempt<CallFacts>> {
  return attempt(async (context) => {
    const dates = askDates(context);
    const [called, registered] = [ask(context, calls, dates), ask(context, actions, dates)];
    const limited = ask(context, limits, dates);
    const logged = askOwnTable(context, log.table, askEnd);
    await context.sync();
    noteEnd(log, ownTable(logged), []);
    return {
      calls: called().map(({ record }) => record),
      plays: registered().filter(({ record: { type, status } }) => type === "Play" && status === "Open"),
      difference: listedLimit(limited(), "CallDifference"),
    };
  });
}
