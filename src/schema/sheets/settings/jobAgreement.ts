import { date } from "../../columns/date";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet } from "../../sheet";
import { SETTINGS_TAB } from "./settingsTab";

const LINES = [
  "What I am here for",
  "The results I answer for",
  "How I spend my time",
  "What I decide alone",
  "What I no longer do myself",
  "The support I get",
  "How we see that it goes well",
];

/** What the manager and the manager's manager agreed that the job is. */
export const jobAgreement = defineSheet({
  name: "Settings",
  table: "JobAgreement",
  about: "What you and your manager agreed that your job is.",
  key: "line",
  version: 1,
  columns: {
    line: text({ header: "Line", about: "What it is about.", audience: "private", width: 170, isBold: true }),
    agreed: text({ header: "What we agreed", about: "In a sentence.", audience: "private", width: 300 }),
    agreedWith: text({ header: "Agreed with", about: "With whom.", audience: "private", width: 110 }),
    agreedOn: date({
      header: "Agreed on",
      about: "The day; it wants a new look every half-year.",
      audience: "private",
      highlights: [
        { when: '=AND([@[Agreed on]]<>"",INT(AsOf)-[@[Agreed on]]>AgreementDays)', show: WARNING },
      ],
    }),
  },
  startsWith: () => LINES.map((line) => ({ line })),
  tab: { ...SETTINGS_TAB, caption: "Job agreement" },
});
