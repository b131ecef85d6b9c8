import type { Grid } from "../kit/cell";
import type { Located } from "../kit/located";
import { fromCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Row, Sheet } from "../schema/sheet";
import { actions } from "../schema/sheets/actions";
import { type Call, calls } from "../schema/sheets/calls";
import { limits } from "../schema/sheets/settings/limits";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates, type AskedDates } from "./dateSystem";
import { listedLimit } from "./listedLimit";
import { askOwnTable, ownTable } from "./ownTable";
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
    const found = ownTable(asked)?.asked;
    if (!found) return [];
    return fromCells(sheet, tableCells(found, found.body.values as Grid, dates())).records;
  };
}

/** Reads the calls, the open plays and when a call needs a reason, in one sync. */
export function readCallFacts(): Promise<Attempt<CallFacts>> {
  return attempt(async (context) => {
    const dates = askDates(context);
    const [called, registered] = [ask(context, calls, dates), ask(context, actions, dates)];
    const limited = ask(context, limits, dates);
    await context.sync();
    return {
      calls: called().map(({ record }) => record),
      plays: registered().filter(({ record: { type, status } }) => type === "Play" && status === "Open"),
      difference: listedLimit(limited(), "CallDifference"),
    };
  });
}
