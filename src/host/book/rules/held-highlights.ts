import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { boxOf, rangeOf } from "../boxes";
import { notFound } from "../refusals";
import type { SheetPart } from "../sheets/sheet-part";
import { highlightRecord } from "./highlight-record";
import type { HighlightWish } from "./highlight-wish";
import { readHighlight } from "./read-highlight";

/** The conditional formats of one sheet as they were wished for; the engine holds those that have a rule. */
export interface HeldHighlights extends SheetPart {
  readonly wishes: Map<string, HighlightWish>;
}

function placeOf({ core, sheet }: SheetPart) {
  return { unitId: core.engine.workbookId, subUnitId: sheet.id };
}

function records({ core, sheet }: SheetPart): readonly IConditionFormattingRule[] {
  const model = core.engine.injector.get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(core.engine.workbookId, sheet.id) ?? [];
}

function recordOf(held: HeldHighlights, id: string): IConditionFormattingRule | undefined {
  return records(held).find((record) => record.cfId === id);
}

/** A highlight with its boxes as the engine has them now, or null. */
export function findWish(held: HeldHighlights, id: string): HighlightWish | null {
  const record = recordOf(held, id);
  const wish = held.wishes.get(id) ?? (record && readHighlight(record));
  if (!wish || (wish.rule && !record)) return null;
  return record ? { ...wish, boxes: record.ranges.map(boxOf) } : wish;
}

/** The same, where one that is gone is refused. */
export function wishOf(held: HeldHighlights, id: string): HighlightWish {
  const wish = findWish(held, id);
  if (!wish) throw notFound();
  return wish;
}

/** Remembers a highlight and gives it to the engine as soon as it has a rule. */
export function sendWish(held: HeldHighlights, id: string, wish: HighlightWish): void {
  const { core } = held;
  held.wishes.set(id, wish);
  const [first] = wish.boxes;
  if (!wish.rule || !first) return;
  const ranges = wish.boxes.map(rangeOf);
  const config = highlightRecord(wish.rule, wish.format, first);
  const rule = { cfId: id, ranges, stopIfTrue: wish.stopIfTrue, rule: config };
  const command = recordOf(held, id) ? SetConditionalRuleMutation.id : AddConditionalRuleMutation.id;
  core.change(() => core.engine.run(command, { ...placeOf(held), rule, cfId: id }));
}

/** Forgets a highlight; one that is gone already is refused. */
export function removeWish(held: HeldHighlights, id: string): void {
  wishOf(held, id);
  held.wishes.delete(id);
  if (!recordOf(held, id)) return;
  const mutation = { ...placeOf(held), cfId: id };
  held.core.change(() => held.core.engine.run(DeleteConditionalRuleMutation.id, mutation));
}

/** All highlights, the most important first. Those without a rule came last and count as first, as Excel adds them. */
export function orderOfWishes(held: HeldHighlights): string[] {
  const waiting = [...held.wishes].filter(([, wish]) => !wish.rule).map(([id]) => id);
  const sent = records(held).map((record) => record.cfId);
  return [...waiting.reverse(), ...sent].filter((id) => findWish(held, id) !== null);
}
