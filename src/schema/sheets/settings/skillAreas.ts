import { rating } from "../../columns/rating";
import { text } from "../../columns/text";
import { defineSheet } from "../../sheet";
import { SETTINGS_TAB } from "./settingsTab";

const FIVE = { from: 1, to: 5 };

/** The skills that the manager coaches, with the level wanted. */
export const skillAreas = defineSheet({
  name: "Settings",
  table: "SkillAreas",
  about: "The skills that you coach, and the level that you want.",
  key: "skillArea",
  version: 1,
  columns: {
    skillArea: text({
      header: "Skill area",
      about: "The skill.",
      audience: "team",
      width: 130,
      isBold: true,
    }),
    desired: rating(
      { header: "Desired", about: "The level wanted, 1 to 5.", audience: "team", width: 58 },
      FIVE,
    ),
    anchor: text({
      header: "What good looks like",
      about: "How one sees that level.",
      audience: "team",
      width: 220,
    }),
  },
  tab: { ...SETTINGS_TAB, caption: "Skill areas" },
});
