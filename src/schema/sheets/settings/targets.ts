import { member } from "../../columns/member";
import { money } from "../../columns/money";
import { text } from "../../columns/text";
import { defineSheet } from "../../sheet";
import { SETTINGS_TAB } from "./settingsTab";

/** Each owner's share of a period's target; apart from the quotas on Talent, which never leave the book. */
export const targets = defineSheet({
  name: "Settings",
  table: "Targets",
  about: "What each owner has to close in a period.",
  key: ["period", "member"],
  version: 1,
  columns: {
    period: text({
      header: "Period",
      about: "The period, as in Periods.",
      audience: "leadership",
      isName: true,
      width: 82,
      validation: {
        rule: { list: { inCellDropDown: true, source: "=PeriodNames" } },
        style: "Stop",
        message: "Choose a period that is listed beside.",
      },
    }),
    member: member({
      header: "Member",
      about: "The owner, spelled as on Pipeline.",
      audience: "leadership",
      width: 116,
    }),
    target: money({ header: "Target", about: "What the owner has to close in it.", audience: "leadership" }),
  },
  startsWith: ({ periods }) =>
    periods.flatMap(({ period, shares = [] }) => shares.map((share) => ({ period, ...share }))),
  tab: { ...SETTINGS_TAB, caption: "Owners' targets" },
});
