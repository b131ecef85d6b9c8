import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { boxOf, overlap, rangeOf, without } from "../boxes";
import type { Core } from "../core";
import { moveFormula } from "../formula/move-formula";
import { shiftFormula } from "../formula/shift-formula";
import { accessDenied, invalidArgument, notFound } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import type { Highlight, HighlightRule, Highlights, HighlightType } from "../types/highlight";
import type { Sheet } from "../types/sheet";
import { assertPlainFormula } from "./formula-text";
import { highlightRecord } from "./highlight-record";
import { formulasOf, PLAIN_FORMAT, withFormulas, type HighlightWish } from "./highlight-wish";
import { readHighlight } from "./read-highlight";

/** The conditional formats of one sheet. Those that the user made in the grid are read from the engine. */
export function createHighlights(core: Core, sheet: EngineSheet, owner: () => Sheet): Highlights {
  const unitId = core.engine.workbookId;
  const model = core.engine.injector.get(ConditionalFormattingRuleModel);
  const wishes = new Map<string, HighlightWish>();

  function records(): readonly IConditionFormattingRule[] {
    return model.getSubunitRules(unitId, sheet.id) ?? [];
  }

  function recordOf(id: string): IConditionFormattingRule | undefined {
    return records().find((record) => record.cfId === id);
  }

  /** The wish with its boxes as the engine has them now. */
  function find(id: string): HighlightWish | null {
    const record = recordOf(id);
    const wish = wishes.get(id) ?? (record && readHighlight(record));
    if (!wish || (wish.rule && !record)) return null;
    return record ? { ...wish, boxes: record.ranges.map(boxOf) } : wish;
  }

  function wishOf(id: string): HighlightWish {
    const wish = find(id);
    if (!wish) throw notFound();
    return wish;
  }

  function send(id: string, wish: HighlightWish): void {
    wishes.set(id, wish);
    const [first] = wish.boxes;
    if (!wish.rule || !first) return;
    const ranges = wish.boxes.map(rangeOf);
    const config = highlightRecord(wish.rule, wish.format, first);
    const rule = { cfId: id, ranges, stopIfTrue: wish.stopIfTrue, rule: config };
    const command = recordOf(id) ? SetConditionalRuleMutation.id : AddConditionalRuleMutation.id;
    core.change(() => core.engine.run(command, { unitId, subUnitId: sheet.id, rule, cfId: id }));
  }

  function assertUnprotected(): void {
    if (owner().protection.isProtected) throw accessDenied();
  }

  function change(id: string, parts: Partial<HighlightWish>): void {
    assertUnprotected();
    send(id, { ...wishOf(id), ...parts });
  }

  function setRule(id: string, rule: HighlightRule): void {
    if (rule.type !== wishOf(id).type) throw invalidArgument();
    for (const formula of formulasOf(rule)) if (formula !== null) assertPlainFormula(core, formula);
    change(id, { rule });
  }

  /** Formulas are written for the first cell: they move along when that becomes another. */
  function setBoxes(id: string, boxes: readonly Box[]): void {
    const { rule, boxes: before } = wishOf(id);
    const [from] = before;
    const [to] = boxes;
    if (!rule || !from || !to) return change(id, { boxes });
    const by = { rows: to.row - from.row, columns: to.column - from.column };
    change(id, { boxes, rule: withFormulas(rule, (formula) => moveFormula(core.engine, formula, by)) });
  }

  function remove(id: string): void {
    wishOf(id);
    wishes.delete(id);
    if (!recordOf(id)) return;
    const mutation = { unitId, subUnitId: sheet.id, cfId: id };
    core.change(() => core.engine.run(DeleteConditionalRuleMutation.id, mutation));
  }

  /** Highlights without a rule came last and count as first, as Excel adds them. */
  function order(): string[] {
    const waiting = [...wishes].filter(([, wish]) => !wish.rule).map(([id]) => id);
    const sent = records().map((record) => record.cfId);
    return [...waiting.reverse(), ...sent].filter((id) => find(id) !== null);
  }

  /** The engine puts new rules first; so the order is rebuilt by sending them again, last first. */
  function setPriority(id: string, priority: number): void {
    assertUnprotected();
    const wished = order().filter((known) => known !== id);
    wished.splice(Math.max(0, Math.min(priority, wished.length)), 0, id);
    for (const next of wished.reverse()) {
      const wish = wishOf(next);
      remove(next);
      send(next, wish);
    }
  }

  function view(id: string): Highlight {
    return {
      id,
      get type() {
        return wishOf(id).type;
      },
      get boxes() {
        return wishOf(id).boxes;
      },
      get rule() {
        return wishOf(id).rule;
      },
      get format() {
        return wishOf(id).format;
      },
      get priority() {
        return order().indexOf(id);
      },
      get stopIfTrue() {
        return wishOf(id).stopIfTrue;
      },
      setRule: (rule) => setRule(id, rule),
      setFormat: (format) => change(id, { format: { ...wishOf(id).format, ...format } }),
      setPriority: (priority) => setPriority(id, priority),
      setStopIfTrue: (stopIfTrue) => change(id, { stopIfTrue }),
      setBoxes: (boxes) => setBoxes(id, boxes),
      delete: () => remove(id),
    };
  }

  function add(box: Box, type: HighlightType): Highlight {
    assertUnprotected();
    sheet.makeRoom(box);
    const id = core.nextId();
    wishes.set(id, { type, rule: null, format: PLAIN_FORMAT, stopIfTrue: false, boxes: [box] });
    return view(id);
  }

  function clear(box: Box): void {
    for (const id of order()) {
      const { boxes } = wishOf(id);
      const rest = boxes.flatMap((part) => without(part, box));
      if (rest.length === 0) remove(id);
      else if (boxes.some((part) => overlap(part, box))) setBoxes(id, rest);
    }
  }

  /** Cells moved: boxes on this sheet and references in formulas go with them. */
  function shift(sheetId: string, move: (box: Box) => Box | null): void {
    const isOwn = sheetId === sheet.id;
    const { name } = core.sheets.of(sheetId);
    for (const id of order()) {
      const wish = wishOf(id);
      const boxes = isOwn ? wish.boxes.map(move).filter((box) => box !== null) : wish.boxes;
      const shifted = (formula: string) => shiftFormula(formula, { name, isOwn }, move);
      const rule = wish.rule && withFormulas(wish.rule, shifted);
      if (boxes.length === 0) remove(id);
      else if (JSON.stringify([boxes, rule]) !== JSON.stringify([wish.boxes, wish.rule])) {
        send(id, { ...wish, boxes, rule });
      }
    }
  }

  core.shiftListeners.add((sheetId, move) => {
    if (sheet.exists && !core.sheets.of(sheetId).isDeleted) shift(sheetId, move);
  });

  return {
    add,
    clear,
    items: (box) =>
      order()
        .filter((id) => !box || wishOf(id).boxes.some((part) => overlap(part, box)))
        .map(view),
    get: (id) => (find(id) ? view(id) : null),
  };
}
