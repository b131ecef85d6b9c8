import { overlap, without } from "../boxes";
import { moveFormula } from "../formula/move-formula";
import { shiftFormula } from "../formula/shift-formula";
import { accessDenied, invalidArgument } from "../refusals";
import type { SheetPart } from "../sheets/sheet-part";
import type { Box } from "../types/box";
import type { HighlightRule } from "../types/highlight";
import { assertPlainFormula } from "./formula-text";
import { orderOfWishes, removeWish, sendWish, wishOf, type HeldHighlights } from "./held-highlights";
import { formulasOf, withFormulas, type HighlightWish } from "./highlight-wish";

/** Refuses changes on a protected sheet. */
export function assertUnprotected({ owner }: SheetPart): void {
  if (owner().protection.isProtected) throw accessDenied();
}

/** Changes parts of a highlight. */
export function changeWish(held: HeldHighlights, id: string, parts: Partial<HighlightWish>): void {
  assertUnprotected(held);
  sendWish(held, id, { ...wishOf(held, id), ...parts });
}

/** Gives a highlight its rule, which must be of the highlight's type. */
export function setRule(held: HeldHighlights, id: string, rule: HighlightRule): void {
  if (rule.type !== wishOf(held, id).type) throw invalidArgument();
  for (const formula of formulasOf(rule)) if (formula !== null) assertPlainFormula(held.core, formula);
  changeWish(held, id, { rule });
}

/** Formulas are written for the first cell: they move along when that becomes another. */
export function setBoxes(held: HeldHighlights, id: string, boxes: readonly Box[]): void {
  for (const box of boxes) held.sheet.makeRoom(box);
  const { rule, boxes: before } = wishOf(held, id);
  const [from] = before;
  const [to] = boxes;
  if (!rule || !from || !to) return changeWish(held, id, { boxes });
  const by = { rows: to.row - from.row, columns: to.column - from.column };
  const moved = withFormulas(rule, (formula) => moveFormula(held.core.engine, formula, by));
  changeWish(held, id, { boxes, rule: moved });
}

/** The engine puts new rules first; so the order is rebuilt by sending them again, last first. */
export function setPriority(held: HeldHighlights, id: string, priority: number): void {
  assertUnprotected(held);
  const wished = orderOfWishes(held).filter((known) => known !== id);
  wished.splice(Math.max(0, Math.min(priority, wished.length)), 0, id);
  for (const next of wished.reverse()) {
    const wish = wishOf(held, next);
    removeWish(held, next);
    sendWish(held, next, wish);
  }
}

/** Takes highlights away from the cells of a box. */
export function clearBox(held: HeldHighlights, box: Box): void {
  for (const id of orderOfWishes(held)) {
    const { boxes } = wishOf(held, id);
    const rest = boxes.flatMap((part) => without(part, box));
    if (rest.length === 0) removeWish(held, id);
    else if (boxes.some((part) => overlap(part, box))) setBoxes(held, id, rest);
  }
}

/** Cells moved: boxes on this sheet and references in formulas go with them. */
export function shiftWishes(held: HeldHighlights, sheetId: string, move: (box: Box) => Box | null): void {
  const isOwn = sheetId === held.sheet.id;
  const { name } = held.core.sheets.of(sheetId);
  for (const id of orderOfWishes(held)) {
    const wish = wishOf(held, id);
    const boxes = isOwn ? wish.boxes.map(move).filter((box) => box !== null) : wish.boxes;
    const shifted = (formula: string) => shiftFormula(formula, { name, isOwn }, move);
    const rule = wish.rule && withFormulas(wish.rule, shifted);
    if (boxes.length === 0) removeWish(held, id);
    else if (JSON.stringify([boxes, rule]) !== JSON.stringify([wish.boxes, wish.rule]))
      sendWish(held, id, { ...wish, boxes, rule });
  }
}
