import type { Located } from "../kit/located";
import type { Row } from "../schema/sheet";
import { actions } from "../schema/sheets/actions";
import { type Call, calls } from "../schema/sheets/calls";
import { limits } from "../schema/sheets/settings/limits";
import { log } from "../schema/sheets/system/log";
import { askWhole } from "./askWhole";
import { attempt } from "./attempt";
import type { Attempt } from "./caught";
import { askDates } from "./dateSystem";
import { askEnd, noteEnd } from "./endProbe";
import { listedLimit } from "./listedLimit";
import { askOwnTable, ownTable } from "./ownTable";

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

/** Reads the calls, the open plays and when a call needs a reason, in one sync; and notes where the log ends, to which a call adds a line. */
export function readCallFacts(): Promise<Attempt<CallFacts>> {
  return attempt(async (context) => {
    const asksDates = askDates(context);
    const [called, registered] = [askWhole(context, calls), askWhole(context, actions)];
    const limited = askWhole(context, limits);
    const logged = askOwnTable(context, log.table, askEnd);
    await context.sync();
    const dates = asksDates();
    noteEnd(log, ownTable(logged), []);
    return {
      calls: called(dates).map(({ record }) => record),
      plays: registered(dates).filter(({ record: { type, status } }) => type === "Play" && status === "Open"),
      difference: listedLimit(limited(dates), "CallDifference"),
    };
  });
}
