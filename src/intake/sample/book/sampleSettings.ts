import { tableEdit, type TableEdit } from "../../../schema/tableEdit";
import { bookSettings } from "../../../schema/sheets/settings/bookSettings";
import { jobAgreement } from "../../../schema/sheets/settings/jobAgreement";
import { limits } from "../../../schema/sheets/settings/limits";
import { recipients } from "../../../schema/sheets/settings/recipients";
import { skillAreas } from "../../../schema/sheets/settings/skillAreas";
import { targets } from "../../../schema/sheets/settings/targets";
import { samplePeriods } from "../sampleTargets";
import { TEAM } from "../sampleWords";
import { fromText } from "./fromText";
import { putsOf, type Scene } from "./scene";
import { SETTINGS_TEXT } from "./settingsText";

/** Two seats stand empty. */
const SEATS = TEAM.length + 2;

/** What the sample's manager has set. */
export function sampleSettings(scene: Scene): readonly TableEdit[] {
  const { today } = scene;
  const period = samplePeriods(today).find(({ start, end }) => start <= today && today <= end)?.period ?? "";
  return [
    putsOf(bookSettings, [{ setting: "Team", value: "North team" }]),
    putsOf(limits, [{ limit: "Seats", value: SEATS }]),
    putsOf(
      targets,
      TEAM.map(({ owner, quota }) => ({ period, member: owner, target: quota })),
    ),
    tableEdit(skillAreas, { added: fromText(scene, skillAreas, SETTINGS_TEXT.skillAreas) }),
    tableEdit(recipients, { added: fromText(scene, recipients, SETTINGS_TEXT.recipients) }),
    tableEdit(jobAgreement, { puts: fromText(scene, jobAgreement, SETTINGS_TEXT.jobAgreement) }),
  ];
}
