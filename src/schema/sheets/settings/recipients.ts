import { date } from "../../columns/date";
import { text } from "../../columns/text";
import { defineSheet } from "../../sheet";
import { SETTINGS_TAB } from "./settingsTab";

/** Who gets which page how often. */
export const recipients = defineSheet({
  name: "Settings",
  table: "Recipients",
  about: "Who gets which page, how often.",
  key: ["recipient", "page"],
  version: 1,
  columns: {
    recipient: text({
      header: "Recipient",
      about: "Who gets it.",
      audience: "team",
      width: 120,
      isBold: true,
    }),
    page: text({ header: "Page", about: "What they get.", audience: "team", width: 110 }),
    every: text({ header: "Every", about: "How often, such as week or month.", audience: "team", width: 70 }),
    lastSent: date({ header: "Last sent", about: "The last time they got it.", audience: "team" }),
  },
  tab: { ...SETTINGS_TAB, caption: "Recipients" },
});
