import { MONDAY_STEPS } from "../../../terms/mondaySteps";
import type { Column } from "../../column";
import { choice } from "../../columns/choice";
import { date } from "../../columns/date";
import { id } from "../../columns/id";
import { number } from "../../columns/number";
import { text } from "../../columns/text";
import { defineSheet, type Row } from "../../sheet";

/** Only the add-in writes here: nothing is typed that Excel would have to check. */
function unchecked<T>(column: Column<T>): Column<T> {
  return { ...column, validation: undefined };
}

/** What happened to the book, append-only; each row's hash covers the row before. */
export const log = defineSheet({
  name: "_Log",
  about: "What happened to the book, in order; each row's hash covers the row before.",
  key: "entry",
  version: 5,
  columns: {
    entry: unchecked(
      number({ header: "Entry", about: "Its number, counted from 1.", audience: "system", format: "0" }),
    ),
    at: unchecked(
      date({ header: "At", about: "When it happened.", audience: "system", format: "d mmm yy hh:mm" }),
    ),
    event: text({ header: "Event", about: "What happened.", audience: "system" }),
    step: unchecked(
      choice(
        { header: "Step", about: "The step of the Monday that it is; blank for none.", audience: "system" },
        MONDAY_STEPS,
      ),
    ),
    detail: text({ header: "Detail", about: "To what, and how.", audience: "system", width: 400 }),
    hash: id({
      header: "Hash",
      about: "SHA-256 over the hash before and this row.",
      audience: "leadership",
      width: 400,
    }),
  },
  tab: { purpose: "What happened to the book, in order.", visibility: "VeryHidden" },
});

/** One line of the log. */
export type LogEntry = Row<typeof log>;
