import { date } from "../../columns/date";
import { id } from "../../columns/id";
import { text } from "../../columns/text";
import { defineSheet } from "../../sheet";

/** The add-in's own notes: drafts, snoozes, how an export was mapped. */
export const state = defineSheet({
  name: "_State",
  about: "The add-in's own notes: drafts, snoozes, how an export was mapped.",
  key: "key",
  version: 1,
  columns: {
    key: id({ header: "Key", about: "What is noted.", audience: "system", width: 200 }),
    value: text({ header: "Value", about: "The note.", audience: "system", width: 400 }),
    updated: date({ header: "Updated", about: "When it was noted last.", audience: "system" }),
  },
  tab: { purpose: "The add-in's own notes. Nothing here is for reading.", visibility: "VeryHidden" },
});
