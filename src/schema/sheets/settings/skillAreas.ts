import { rating } from "../../columns/rating";
import { text } from "../../columns/text";
import { defineSheet } from "../../sheet";
import { SETTINGS_TAB } from "./settingsTab";

const FIVE = { from: 1, to: 5 };

/** What a grade looks like, so that two people would give the same. */
function gradeWords(header: string) {
  return text({ header, about: "How one sees this grade.", audience: "team", width: 150 });
}

/** The skills that the manager coaches, with the level wanted. */
export const skillAreas = defineSheet({
  name: "Settings",
  table: "SkillAreas",
  about: "The skills that you coach, and the level that you want.",
  key: "skillArea",
  version: 2,
  up: [{ to: 2, adds: ["impact", "atOne", "atTwo", "atThree", "atFour", "atFive"] }],
  names: { SkillAreaNames: "skillArea" },
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
    impact: rating(
      {
        header: "Impact",
        about: "How much it moves results, 1 to 3; the coaching queue weighs by it.",
        audience: "team",
        width: 52,
      },
      { from: 1, to: 3 },
    ),
    atOne: gradeWords("At 1"),
    atTwo: gradeWords("At 2"),
    atThree: gradeWords("At 3"),
    atFour: gradeWords("At 4"),
    atFive: gradeWords("At 5"),
  },
  tab: { ...SETTINGS_TAB, caption: "Skill areas" },
});
