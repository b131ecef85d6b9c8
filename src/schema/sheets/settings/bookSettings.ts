import { text } from "../../columns/text";
import { value } from "../../columns/value";
import { defineSheet } from "../../sheet";
import { day } from "../home/words";
import { SETTINGS_TAB } from "./settingsTab";

/** The day and time of the book in words, the same in every language of Excel. */
const AS_OF_TEXT =
  `="As of "&${day("AsOf")}&" "&YEAR(AsOf)&` +
  'IF(MOD(AsOf,1)=0,"",", "&RIGHT("0"&HOUR(AsOf),2)&":"&RIGHT("0"&MINUTE(AsOf),2))';

/** The Monday three weeks before the current one. */
const LAST_WEEKS = "=INT(AsOf)-WEEKDAY(AsOf,2)-20";

const LARGE_FROM = '=IF(N(PeriodTarget)>0,LargeShare*PeriodTarget,"")';

/** The settings that the add-in writes, by the label in their row. */
export const BOOK_SETTING = { team: "Team", currency: "Currency", asOf: "As of" } as const;

/** What holds for the whole book. */
export const bookSettings = defineSheet({
  name: "Settings",
  table: "Book",
  about: "What holds for the whole book.",
  key: "setting",
  version: 1,
  columns: {
    setting: text({
      header: "Setting",
      about: "What is set.",
      audience: "leadership",
      width: 120,
      isBold: true,
    }),
    value: value({ header: "Value", about: "Change it here.", audience: "leadership", width: 176 }),
    note: text({ header: "Note", about: "What it is for.", audience: "leadership", width: 300, indent: 1 }),
  },
  startsWith: ({ team, currency, today }) => [
    { setting: BOOK_SETTING.team, value: team, note: "Stands on pages that go up." },
    { setting: BOOK_SETTING.currency, value: currency, note: "All amounts of the book are in it." },
    {
      setting: BOOK_SETTING.asOf,
      value: today,
      note: "Every age is counted to this day; an import sets it.",
    },
    { setting: "As of in words", note: "Stands at the top of every sheet." },
    { setting: "Scoreboard from", note: "The Monday from which the last 4 weeks count." },
    {
      setting: "Large deals from",
      note: "A share of the period's target; or type an amount.",
    },
  ],
  specials: [
    { row: 0, column: "value", name: "TeamName" },
    { row: 1, column: "value", name: "BookCurrency" },
    { row: 2, column: "value", name: "AsOf", format: "d mmm yyyy hh:mm", holdsDays: true },
    { row: 3, column: "value", name: "AsOfText", formula: AS_OF_TEXT },
    { row: 4, column: "value", name: "LastWeeks", formula: LAST_WEEKS, format: "d mmm yyyy" },
    { row: 5, column: "value", name: "LargeFrom", formula: LARGE_FROM, format: "#,##0" },
  ],
  tab: { ...SETTINGS_TAB, caption: "This book" },
});
