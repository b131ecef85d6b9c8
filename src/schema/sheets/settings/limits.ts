import { number } from "../../columns/number";
import { text } from "../../columns/text";
import { flag } from "../../columns/flag";
import { defineSheet, type SpecialCell } from "../../sheet";
import type { HygieneLimit } from "./hygieneLimits";
import type { Limit } from "./limit";
import { LIMIT_ROWS } from "./limitRows";
import { SETTINGS_TAB } from "./settingsTab";

function hasSwitch(limit: Limit | HygieneLimit): limit is HygieneLimit {
  return "switch" in limit;
}

/** The named cells of a limit's row: its value, and its switch where it has one. */
function namedCells(limit: Limit | HygieneLimit, row: number): readonly SpecialCell[] {
  const { name, format } = limit;
  const value = name === undefined ? [] : [{ row, column: "value", name, format }];
  return hasSwitch(limit) ? [...value, { row, column: "on", name: limit.switch }] : value;
}

/** The limits that the book warns by. */
export const limits = defineSheet({
  name: "Settings",
  table: "Limits",
  about: "The limits that the book warns by.",
  key: "limit",
  version: 5,
  up: [{ to: 5, adds: ["on"] }],
  columns: {
    limit: text({
      header: "Limit",
      about: "What is limited.",
      audience: "leadership",
      width: 130,
      isBold: true,
    }),
    value: number({
      header: "Value",
      about: "The limit.",
      audience: "leadership",
      width: 60,
    }),
    on: flag({
      header: "On",
      about: "No switches a rule of hygiene off; blank where there is nothing to switch.",
      audience: "leadership",
      width: 44,
      indent: 1,
    }),
    note: text({
      header: "Note",
      about: "What happens beyond it.",
      audience: "leadership",
      width: 230,
      indent: 1,
    }),
  },
  startsWith: () =>
    LIMIT_ROWS.map((each) => {
      const { limit, value, note } = each;
      return { limit, value, on: hasSwitch(each) ? ("Yes" as const) : null, note };
    }),
  specials: LIMIT_ROWS.flatMap(namedCells),
  tab: { ...SETTINGS_TAB, caption: "Limits" },
});
