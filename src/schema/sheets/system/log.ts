import { date } from "../../columns/date";
import { id } from "../../columns/id";
import { number } from "../../columns/number";
import { text } from "../../columns/text";
import { defineSheet } from "../../sheet";

/** What happened to the book, append-only; each row's hash covers the row before. */
export const log = defineSheet({
  name: "_Log",
  about: "What happened to the book, in order; each row's hash covers the row before.",
  key: "entry",
  version: 1,
  columns: {
    entry: number({ header: "Entry", about: "Its number, counted from 1.", audience: "system", format: "0" }),
    at: date({ header: "At", about: "When it happened.", audience: "system", format: "d mmm yy hh:mm" }),
    event: text({ header: "Event", about: "What happened.", audience: "system" }),
    detail: text({ header: "Detail", about: "To what, and how.", audience: "system", width: 400 }),
    hash: id({
      header: "Hash",
      about: "SHA-256 over the hash before and this row.",
      audience: "system",
      width: 400,
    }),
  },
  tab: { purpose: "What happened to the book, in order.", visibility: "VeryHidden" },
});
