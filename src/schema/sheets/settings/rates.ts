import { date } from "../../columns/date";
import { number } from "../../columns/number";
import { text } from "../../columns/text";
import { defineSheet, type Row } from "../../sheet";
import { SETTINGS_TAB } from "./settingsTab";

/** What one unit of another currency is worth in the book's. */
export const rates = defineSheet({
  name: "Settings",
  table: "Rates",
  about: "What one unit of another currency is worth in the book's currency.",
  key: "currency",
  version: 1,
  columns: {
    currency: text({
      header: "Currency",
      about: "The currency, such as USD.",
      audience: "leadership",
      isName: true,
      width: 72,
    }),
    rate: number({
      header: "Rate",
      about: "One unit of it in the book's currency.",
      audience: "leadership",
      format: "0.0000",
      width: 66,
    }),
    asOf: date({ header: "Rate of", about: "The day of the rate.", audience: "leadership" }),
  },
  tab: { ...SETTINGS_TAB, caption: "Rates" },
});

/** One exchange rate. */
export type Rate = Row<typeof rates>;
