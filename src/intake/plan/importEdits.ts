import { changedSince } from "../../domain/history/changedSince";
import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { joinEdits } from "../../schema/joinEdits";
import { pipeline } from "../../schema/sheets/pipeline";
import { BOOK_SETTING, bookSettings } from "../../schema/sheets/settings/bookSettings";
import { stages } from "../../schema/sheets/settings/stages";
import type { DealSnapshot } from "../../schema/sheets/system/snapshots";
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
  /** How the deals stood before; null in a book without a place for it. */
  readonly history: readonly DealSnapshot[] | null;
  /** The ids that stand on Pipeline: a deal of the history that is not among them has left. */
  readonly dealIds: readonly string[];
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

/** The delta of an import: how each of its deals stands once it is applied, where that is not what the history says. */
function planSnapshot(
  { added, changed, unchanged, missing }: ImportPlan,
  history: readonly DealSnapshot[],
  { now, dealIds }: ImportMoment,
): TableEdit {
  const deals = [
    ...added.map(({ deal }) => deal),
    ...changed.map(({ after }) => after),
    ...unchanged,
    ...missing,
  ];
  const stagesBefore = new Map(changed.map(({ before }) => [before.dealId, before.stage]));
  const standing = new Set([...dealIds, ...deals.map(({ dealId }) => dealId)]);
  return snapshotEdit(
    history,
    changedSince(history, deals, { day: Math.floor(now), standing, stagesBefore }),
  );
}

/**
 * Everything that applying an import writes: deals, stages that were new, the day of the data, when it was
 * imported, and how the deals stand from then on. A rep's answers make the data no younger.
 */
export function importEdits(plan: ImportPlan, moment: ImportMoment): readonly TableEdit[] {
  return joinEdits([
    pipelineEdit(plan),
    stagesEdit(plan, moment),
    ...(plan.fromRep ? [] : [settingsEdit(plan, moment), stateEdit(moment)]),
    ...(moment.history === null ? [] : [planSnapshot(plan, moment.history, moment)]),
    ...(plan.besides ?? []),
  ]);
}
