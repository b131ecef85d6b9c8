import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { pipeline } from "../../schema/sheets/pipeline";
import { BOOK_SETTING, bookSettings } from "../../schema/sheets/settings/bookSettings";
import { stages } from "../../schema/sheets/settings/stages";
import { state } from "../../schema/sheets/system/state";
import { STATE_KEYS } from "../../schema/stateKeys";
import { type CellsByHeader, keyOf, tableEdit, type TableEdit } from "../../schema/tableEdit";
import type { ImportPlan } from "./importPlan";
import { snapshotEdit } from "./snapshotEdit";

/** What an import leaves in the book besides deals. */
export interface ImportMoment {
  /** The day and time of the data. */
  readonly now: Serial;
  /** How many stages Settings lists already. */
  readonly stagesSoFar: number;
  /** Whether the history of the deals has begun; it is not kept in a book without a place for it. */
  readonly history: "no place" | "empty" | "begun";
}

function pipelineEdit(plan: ImportPlan): TableEdit {
  const changes = plan.changed.flatMap(({ before, cells }) => {
    const key = keyOf(pipeline, cellsByHeader(pipeline, before));
    return cells.map((cell) => ({ key, header: cell.header, from: cell.before, to: cell.after }));
  });
  return tableEdit(pipeline, { changes, added: plan.added.map(({ deal }) => cellsByHeader(pipeline, deal)) });
}

function stagesEdit({ newStages }: ImportPlan, { stagesSoFar }: ImportMoment): TableEdit {
  return tableEdit(stages, {
    added: newStages.map(({ stage, kind }, index) =>
      cellsByHeader(stages, { stage, kind, order: stagesSoFar + 1 + index }),
    ),
  });
}

function settingsEdit({ currency }: ImportPlan, { now }: ImportMoment): TableEdit {
  const puts: CellsByHeader[] = [cellsByHeader(bookSettings, { setting: BOOK_SETTING.asOf, value: now })];
  if (currency !== "") {
    puts.push(cellsByHeader(bookSettings, { setting: BOOK_SETTING.currency, value: currency }));
  }
  return tableEdit(bookSettings, { puts });
}

function stateEdit({ now }: ImportMoment): TableEdit {
  const note = { key: STATE_KEYS.importedAt, value: String(now), updated: now };
  return tableEdit(state, { puts: [cellsByHeader(state, note)] });
}

/**
 * Everything that applying an import writes: deals, stages that were new, the day of the data, when it was
 * imported, and how the deals stand from then on.
 */
export function importEdits(plan: ImportPlan, moment: ImportMoment): readonly TableEdit[] {
  return [
    pipelineEdit(plan),
    stagesEdit(plan, moment),
    settingsEdit(plan, moment),
    stateEdit(moment),
    ...(moment.history === "no place"
      ? []
      : [snapshotEdit(plan, { now: moment.now, isBegun: moment.history === "begun" })]),
    ...(plan.besides ?? []),
  ];
}
