import type { Serial } from "../../../kit/serial";
import type { Deal } from "../../../schema/sheets/pipeline";
import { accounts } from "../../../schema/sheets/accounts";
import { actions } from "../../../schema/sheets/actions";
import { relationships } from "../../../schema/sheets/relationships";
import { talent } from "../../../schema/sheets/talent";
import { tableEdit, type TableEdit } from "../../../schema/tableEdit";
import { mondayOf } from "../sampleDays";
import { ACTIONS_TEXT } from "./actionsText";
import { CUSTOMERS_TEXT } from "./customersText";
import { fromText } from "./fromText";
import { sampleCalls } from "./sampleCalls";
import { sampleCoaching } from "./sampleCoaching";
import { sampleDirection } from "./sampleDirection";
import { sampleKpis } from "./sampleKpis";
import { samplePeople } from "./samplePeople";
import { sampleSettings } from "./sampleSettings";
import { sampleTime } from "./sampleTime";
import type { Scene } from "./scene";
import { TEAM_TEXT } from "./teamText";

/**
 * What the sample team's book holds besides its deals, on all other sheets, those of the packs among them; the same deals
 * and day always give the same rows. People and customers are made up.
 */
export function sampleRows(deals: readonly Deal[], today: Serial): readonly TableEdit[] {
  const scene: Scene = { deals, today: Math.floor(today), monday: mondayOf(today) };
  return [
    ...sampleSettings(scene),
    tableEdit(talent, { added: fromText(scene, talent, TEAM_TEXT.talent) }),
    tableEdit(accounts, { added: fromText(scene, accounts, CUSTOMERS_TEXT.accounts) }),
    tableEdit(relationships, { added: fromText(scene, relationships, CUSTOMERS_TEXT.relationships) }),
    tableEdit(actions, { added: fromText(scene, actions, ACTIONS_TEXT.actions) }),
    sampleCoaching(scene),
    sampleCalls(scene),
    ...sampleKpis(scene),
    ...samplePeople(scene),
    ...sampleDirection(scene),
    ...sampleTime(scene),
  ];
}
