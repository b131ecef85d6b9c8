import { PACK_NAMES, type PackName } from "../../../terms/packNames";
import type { NamePlan } from "../../plan";

/** The workbook names by which pages read the sheets of a pack. */
const READ: Readonly<Record<PackName, readonly string[]>> = {
  People: ["CandidateStages", "SkillMembers", "SkillGrades", "SkillEvidence", "SkillDays"],
  Direction: ["MilestoneDates", "MilestoneNames"],
  Time: ["TimeWeeks", "TimeKinds", "TimeMinutes"],
};

/** Lets pages read blanks where a pack is not switched on; switched on later, it takes the names over. */
export function absentPacks(packs: readonly PackName[]): readonly NamePlan[] {
  const absent = PACK_NAMES.filter((pack) => !packs.includes(pack));
  return absent.flatMap((pack) => READ[pack].map((name) => ({ name, formula: '=""' })));
}
