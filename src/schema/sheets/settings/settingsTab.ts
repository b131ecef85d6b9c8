import type { Tab } from "../../sheet";

/** The one tab on which all short tables of settings stand. */
export const SETTINGS_TAB: Tab = {
  purpose: "What the book goes by. Change any value; the sheets follow.",
  headerHeight: 34,
};
