import { date } from "../../columns/date";
import { formula } from "../../columns/formula";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet } from "../../sheet";
import { SETTINGS_TAB } from "./settingsTab";

/** Days between two sendings, from the words of Every. */
const DAYS =
  'IF(ISNUMBER(SEARCH("day",[@Every])),1,IF(ISNUMBER(SEARCH("fortnight",[@Every])),14,IF(ISNUMBER(SEARCH("week",[@Every])),7,' +
  'IF(ISNUMBER(SEARCH("month",[@Every])),31,IF(ISNUMBER(SEARCH("quarter",[@Every])),92,IF(ISNUMBER(SEARCH("year",[@Every])),366,""))))))';

const NEXT_DUE = `=IF([@[Last sent]]="","",IFERROR([@[Last sent]]+${DAYS},""))`;

/** Who gets which page how often. */
export const recipients = defineSheet({
  name: "Settings",
  table: "Recipients",
  about: "Who gets which page, how often.",
  key: ["recipient", "page"],
  version: 4,
  up: [{ to: 4, adds: ["nextDue"] }],
  columns: {
    recipient: text({
      header: "Recipient",
      about: "Who gets it.",
      audience: "team",
      width: 120,
      isBold: true,
    }),
    page: text({ header: "Page", about: "What they get.", audience: "team", width: 110 }),
    every: text({
      header: "Every",
      about: "How often: day, week, fortnight, month, quarter or year.",
      audience: "team",
      width: 70,
    }),
    lastSent: date({ header: "Last sent", about: "The last time they got it.", audience: "team" }),
    nextDue: formula(
      date({
        header: "Next due",
        about: "The day by which they get it again; blank until it was sent once.",
        audience: "team",
        highlights: [{ when: "=AND(ISNUMBER([@]),[@]<INT(AsOf))", show: WARNING }],
      }),
      NEXT_DUE,
    ),
  },
  tab: { ...SETTINGS_TAB, caption: "Recipients" },
});
