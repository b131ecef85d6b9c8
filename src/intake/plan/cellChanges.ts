import { type Cell, isBlank } from "../../kit/cell";
import { calendarDay, type Serial } from "../../kit/serial";
import { toCells } from "../../schema/derive/toCells";
import { type Deal, pipeline } from "../../schema/sheets/pipeline";
import { type CellsByKey, isDealKey } from "./dealFrom";
import type { CellChange } from "./importPlan";
import type { DealCells } from "./rowReading";

/**
 * What an export changes in a deal of the book, cell by cell. A blank of the export is no news, so it overwrites nothing;
 * the next step in the book stays while its day is still to come, unless the export names a later one or the deal has
 * been worked on since.
 */
export function cellChanges(deal: Deal, stated: DealCells, today: Serial): readonly CellChange[] {
  const changes = statedChanges(deal, stated);
  const taken = keepsNextStep(deal, stated, today)
    ? changes.filter(({ key }) => !NEXT_STEP.has(key))
    : changes;
  return [...taken, ...consequences(deal, taken, today)];
}

/** The cells that stay as the book has them though the export says otherwise: a next step that is newer. */
export function keptCells(deal: Deal, stated: DealCells, today: Serial): readonly CellChange[] {
  if (!keepsNextStep(deal, stated, today)) return [];
  return statedChanges(deal, stated).filter(({ key }) => NEXT_STEP.has(key));
}

/** Every cell that is stated otherwise than the deal has it; a blank states nothing. */
export function statedChanges(deal: Deal, stated: CellsByKey): readonly CellChange[] {
  return Object.entries(stated).flatMap(([name, after]) => {
    return !isDealKey(name) || isBlank(after) ? [] : cellChange(deal, name, after);
  });
}

const NEXT_STEP: ReadonlySet<string> = new Set(["nextStep", "nextStepDate"]);

function keepsNextStep(deal: Deal, stated: DealCells, today: Serial): boolean {
  const { nextStep, nextStepDate } = deal;
  const isAhead = !isBlank(nextStep) && nextStepDate !== null && nextStepDate >= today;
  const isTouched = dayOf(stated.lastActivity) > (deal.lastActivity ?? 0);
  return isAhead && nextStepDate >= dayOf(stated.nextStepDate) && !isTouched;
}

function dayOf(cell: Cell | undefined): Serial {
  return typeof cell === "number" ? cell : 0;
}

/** What the book itself keeps up to date: a reopened deal has no closing day, a new stage its first day, a push is counted. */
function consequences(deal: Deal, changes: readonly CellChange[], today: Serial): readonly CellChange[] {
  const changed = new Map(changes.map(({ key, after }) => [key, after]));
  const closeDate = changed.get("closeDate");
  const isReopened = changed.get("status") === "Open";
  const entersStage = changed.has("stage") && !changed.has("stageSince");
  const isPushed = typeof closeDate === "number" && isLaterMonth(deal.closeDate, closeDate);
  return [
    ...(isReopened && !changed.has("closedOn") ? cellChange(deal, "closedOn", "") : []),
    ...(entersStage ? cellChange(deal, "stageSince", today) : []),
    ...(isPushed ? cellChange(deal, "pushes", (deal.pushes ?? 0) + 1) : []),
  ];
}

function isLaterMonth(before: Serial | null, after: Serial): boolean {
  if (before === null) return false;
  const [from, to] = [calendarDay(before), calendarDay(after)];
  return to.year * 12 + to.month > from.year * 12 + from.month;
}

/** One cell of a deal as it would change; none where it holds the value already. */
export function cellChange(deal: Deal, key: keyof Deal, after: Cell): readonly CellChange[] {
  const [before = ""] = toCells(pipeline, deal, [key]);
  return before === after ? [] : [{ key, header: pipeline.columns[key].header, before, after }];
}
