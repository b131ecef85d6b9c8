import type { Cell, Grid } from "../kit/cell";
import type { DateSystem } from "../kit/dateSystem";
import type { Located } from "../kit/located";
import { fromCells } from "../schema/derive/fromCells";
import type { Columns, RecordOf, Sheet } from "../schema/sheet";
import { actions, type RegisteredAction } from "../schema/sheets/actions";
import { coaching, type Talk } from "../schema/sheets/coaching";
import { type Score, scorecard } from "../schema/sheets/scorecard";
import { type Member, talent } from "../schema/sheets/talent";
import type { Look } from "./askedBook";
import { askEnd, noteEnd } from "./endProbe";
import { askTable, ownTable } from "./ownTable";

/** What tells what is owed to whom: columns that Today does not show are blank. */
export interface BookDuties {
  readonly members: readonly Member[];
  readonly talks: readonly Talk[];
  readonly register: readonly Located<RegisteredAction>[];
  readonly scores: readonly Score[];
}

/**
 * Asks for some columns of a table; the answer reads them as records, none where the table does not stand. It notes where the table
 * stands for the review that may write to it.
 */
function askSome<C extends Columns>(
  look: Look,
  sheet: Sheet<C>,
  keys: readonly (string & keyof C)[],
): (dates: DateSystem) => readonly Located<RecordOf<C>>[] {
  const headers = keys.flatMap((key) => sheet.columns[key]?.header ?? []);
  const asked = askTable(look, sheet, (table) => ({
    ...askEnd(table),
    columns: headers.map((header) => {
      const cells = table.columns.getItemOrNullObject(header).getDataBodyRange();
      return { header, cells: cells.load("values,rowIndex") };
    }),
  }));
  return (dates) => {
    const own = ownTable(asked);
    noteEnd(sheet, own, []);
    const standing = (own?.asked.columns ?? []).filter(({ cells }) => !cells.isNullObject);
    const bodies = standing.map(({ cells }) => cells.values as Grid);
    const rows = bodies[0]?.map((_, row) => bodies.map((body): Cell => body[row]?.[0] ?? "")) ?? [];
    const cells = [standing.map(({ header }) => header), ...rows];
    return fromCells(sheet, { cells, headerRow: standing[0]?.cells.rowIndex ?? 0, dates }).records;
  };
}

function recordsOf<R>(located: readonly Located<R>[]): readonly R[] {
  return located.map(({ record }) => record);
}

/** Asks for what is owed; the answer is there after the next sync. */
export function askDuties(look: Look): (dates: DateSystem) => BookDuties {
  const members = askSome(look, talent, ["member", "cadence"]);
  const talks = askSome(look, coaching, ["date", "member", "type", "coachingId"]);
  const register = askSome(look, actions, [
    "type",
    "title",
    "owner",
    "about",
    "due",
    "status",
    "timesAsked",
    "nextExpected",
  ]);
  const scores = askSome(look, scorecard, ["period", "member", "state"]);
  return (dates) => ({
    members: recordsOf(members(dates)),
    talks: recordsOf(talks(dates)),
    register: register(dates),
    scores: recordsOf(scores(dates)),
  });
}
