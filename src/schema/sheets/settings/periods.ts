import { date } from "../../columns/date";
import { money } from "../../columns/money";
import { text } from "../../columns/text";
import { WARNING } from "../../emphasis";
import { defineSheet, type Row } from "../../sheet";
import { SETTINGS_TAB } from "./settingsTab";

/** From `[Period]` to `[Target]` the columns stay adjacent: worksheet functions read that block. */
export const periods = defineSheet({
  name: "Settings",
  table: "Periods",
  about: "The periods that are forecast, with the team's target.",
  key: "period",
  version: 1,
  names: { PeriodNames: "period" },
  columns: {
    period: text({
      header: "Period",
      about: "The period's name, such as FY26 Q1.",
      audience: "leadership",
      isName: true,
      width: 82,
      isBold: true,
    }),
    start: date({ header: "Start", about: "Its first day.", audience: "leadership" }),
    end: date({ header: "End", about: "Its last day.", audience: "leadership" }),
    target: money({
      header: "Target",
      about: "What the team has to close in it.",
      audience: "leadership",
      highlights: [{ when: '=AND([@Target]="",[@Period]=Period)', show: WARNING }],
    }),
  },
  startsWith: ({ periods: rows }) => rows,
  tab: { ...SETTINGS_TAB, caption: "Periods" },
});

/** One period with its target. */
export type Period = Row<typeof periods>;
