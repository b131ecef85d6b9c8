import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { boxOf, cellBox, overlap, rangeOf, without } from "../boxes";
import type { Core } from "../core";
import { moveFormula } from "../formula/move-formula";
import { accessDenied, invalidArgument, notFound } from "../refusals";
import type { EngineSheet } from "../sheets/engine-sheet";
import type { Box } from "../types/box";
import type {
  Highlight,
  HighlightFormat,
  HighlightRule,
  Highlights,
  HighlightType,
} from "../types/highlight";
import type { Sheet } from "../types/sheet";
import { assertPlainFormula } from "./formula-text";
import { highlightRecord } from "./highlight-record";

/** What the add-in said; where the highlight lies is read back from the engine. */
interface Wish {
  readonly type: HighlightType;
  readonly rule: HighlightRule | null;
  readonly format: HighlightFormat;
  readonly stopIfTrue: boolean;
  /** Where the formulas of `rule` were written for. */
  readonly written: Box;
  /** Before the engine knows the rule: the boxes asked for. */
  readonly boxes: readonly Box[];
}

const PLAIN: HighlightFormat = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

function formulasOf(rule: HighlightRule): readonly (string | null)[] {
  if (rule.type === "CellValue") return [rule.formula1, rule.formula2];
  return rule.type === "Custom" ? [rule.formula] : [];
}

/** The conditional formats of one sheet. */
export function createHighlights(core: Core, sheet: EngineSheet, owner: () => Sheet): Highlights {
  const unitId = core.engine.workbookId;
  const model = core.engine.injector.get(ConditionalFormattingRuleModel);
  const wishes = new Map<string, Wish>();

  function records(): IConditionFormattingRule[] {
    return model.getSubunitRules(unitId, sheet.id) ?? [];
  }

  function recordOf(id: string): IConditionFormattingRule | undefined {
    return records().find((record) => record.cfId === id);
  }

  function wishOf(id: string): Wish {
    const wish = wishes.get(id);
    if (!wish) throw notFound();
    return wish;
  }

  function boxesOf(id: string): readonly Box[] {
    return recordOf(id)?.ranges.map(boxOf) ?? wishOf(id).boxes;
  }

  /** The rule as Excel would say it now: relative formulas follow the highlight's first cell. */
  function ruleOf(id: string): HighlightRule | null {
    const { rule, written } = wishOf(id);
    const [now] = boxesOf(id);
    if (!rule || !now) return rule;
    const by = { rows: now.row - written.row, columns: now.column - written.column };
    const moved = (formula: string) =>
      formula.startsWith("=") ? moveFormula(core.engine, formula, by) : formula;
    if (rule.type === "Custom") return { ...rule, formula: moved(rule.formula) };
    if (rule.type !== "CellValue") return rule;
    return {
      ...rule,
      formula1: moved(rule.formula1),
      formula2: rule.formula2 === null ? null : moved(rule.formula2),
    };
  }

  function send(id: string, wish: Wish): void {
    const [first] = wish.boxes;
    if (!wish.rule || !first) return;
    const parts = { ranges: wish.boxes.map(rangeOf), stopIfTrue: wish.stopIfTrue };
    const rule = { cfId: id, ...parts, rule: highlightRecord(wish.rule, wish.format, first) };
    const command = recordOf(id) ? SetConditionalRuleMutation.id : AddConditionalRuleMutation.id;
    core.change(() => core.engine.run(command, { unitId, subUnitId: sheet.id, rule, cfId: id }));
  }

  function change(id: string, parts: Partial<Wish>): void {
    if (owner().protection.isProtected) throw accessDenied();
    const boxes = boxesOf(id);
    const [written] = boxes;
    const wish = { ...wishOf(id), rule: ruleOf(id), boxes, ...(written ? { written } : {}), ...parts };
    wishes.set(id, wish);
    send(id, wish);
  }

  function setRule(id: string, rule: HighlightRule): void {
    if (rule.type !== wishOf(id).type) throw invalidArgument();
    for (const formula of formulasOf(rule)) if (formula !== null) assertPlainFormula(core, formula);
    const [written] = boxesOf(id);
    change(id, { rule, ...(written ? { written } : {}) });
  }

  function remove(id: string): void {
    wishOf(id);
    wishes.delete(id);
    if (recordOf(id)) {
      core.change(() =>
        core.engine.run(DeleteConditionalRuleMutation.id, { unitId, subUnitId: sheet.id, cfId: id }),
      );
    }
  }

  function order(): string[] {
    const waiting = [...wishes].filter(([, wish]) => !wish.rule).map(([id]) => id);
    return [...records().map((record) => record.cfId), ...waiting].filter((id) => wishes.has(id));
  }

  /** The engine puts new rules first; so the order is rebuilt by sending them again, last first. */
  function setPriority(id: string, priority: number): void {
    const wished = order().filter((known) => known !== id);
    wished.splice(Math.max(0, Math.min(priority, wished.length)), 0, id);
    for (const next of [...wished].reverse()) {
      const boxes = boxesOf(next);
      const kept = { ...wishOf(next), rule: ruleOf(next), boxes, ...(boxes[0] ? { written: boxes[0] } : {}) };
      remove(next);
      wishes.set(next, { ...kept, rule: null });
      wishes.set(next, kept);
      send(next, kept);
    }
  }

  function view(id: string): Highlight {
    return {
      id,
      get type() {
        return wishOf(id).type;
      },
      get boxes() {
        return boxesOf(id);
      },
      get rule() {
        return ruleOf(id);
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
      setBoxes: (boxes) => change(id, { boxes }),
      delete: () => remove(id),
    };
  }

  function add(box: Box, type: HighlightType): Highlight {
    if (owner().protection.isProtected) throw accessDenied();
    sheet.makeRoom(box);
    const id = core.nextId();
    const wish = { type, rule: null, format: PLAIN, stopIfTrue: false, written: box, boxes: [box] };
    wishes.set(id, wish);
    return view(id);
  }

  function clear(box: Box): void {
    for (const id of order()) {
      const rest = boxesOf(id).flatMap((part) => without(part, box));
      if (rest.length === 0) remove(id);
      else if (boxesOf(id).some((part) => overlap(part, box))) change(id, { boxes: rest });
    }
  }

  return {
    add,
    clear,
    items: (box = { ...cellBox(0, 0), rows: Infinity, columns: Infinity }) =>
      order()
        .filter((id) => boxesOf(id).some((part) => overlap(part, box)))
        .map(view),
    get: (id) => (wishes.has(id) && order().includes(id) ? view(id) : null),
  };
}
