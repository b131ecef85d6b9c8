import { candidates } from "../../../schema/sheets/people/candidates";
import { careers } from "../../../schema/sheets/people/careers";
import { onboarding } from "../../../schema/sheets/people/onboarding";
import { skills } from "../../../schema/sheets/people/skills";
import { skillAreas } from "../../../schema/sheets/settings/skillAreas";
import { tableEdit, type TableEdit } from "../../../schema/tableEdit";
import { fromText } from "./fromText";
import { PEOPLE_TEXT } from "./peopleText";
import { MEMBERS, rowsOf, type Scene } from "./scene";
import { SETTINGS_TEXT } from "./settingsText";

/** Each member's grades, skill by skill; a negative one is an opinion, without evidence. */
const GRADES = [
  [4, 4, 3, 3, 2],
  [3, 3, 2, 3, -3],
  [5, 4, 4, 4, 4],
  [2, 1, 3, 2, 3],
  [4, 3, 4, 5, 4],
  [3, 2, 3, -2, 3],
  [4, 4, -3, 4, 4],
  [2, 3, 1, 2, -2],
] as const;

const SEEN = [
  "Call review",
  "Ride-along",
  "Last three offers",
  "Win rate of two quarters",
  "Deal reviews",
] as const;

function gradeRows(scene: Scene): TableEdit {
  const areas = fromText(scene, skillAreas, SETTINGS_TEXT.skillAreas);
  const rows = MEMBERS.flatMap((member, place) =>
    areas.map((area, skill) => {
      const grade = GRADES[place]?.[skill] ?? 0;
      return {
        member,
        skillArea: String(area[skillAreas.columns.skillArea.header]),
        grade: Math.abs(grade),
        evidence: grade < 0 ? "" : (SEEN[(place + skill) % SEEN.length] ?? ""),
        gradedOn: scene.today - 12 - 9 * place,
      };
    }),
  );
  return rowsOf(skills, rows);
}

/** The rows of the pack People. */
export function samplePeople(scene: Scene): readonly TableEdit[] {
  return [
    gradeRows(scene),
    tableEdit(careers, { added: fromText(scene, careers, PEOPLE_TEXT.careers) }),
    tableEdit(candidates, { added: fromText(scene, candidates, PEOPLE_TEXT.candidates) }),
    tableEdit(onboarding, { added: fromText(scene, onboarding, PEOPLE_TEXT.onboarding) }),
  ];
}
