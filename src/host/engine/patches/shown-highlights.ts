import type { IRange } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import { FormulaResultStatus, type RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";
import { macrotask } from "../macrotask";
import { engineMethods } from "./engine-methods";

/** Rows that are worked out beyond those that were drawn, so that a small scroll finds them ready. */
const MARGIN = 100;

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A rule's formula, the rows that somebody asked for, and the rows that the engine works out. */
interface Watched {
  readonly unitId: string;
  readonly sheetId: string;
  readonly ruleId: string;
  readonly formula: string;
  readonly ranges: readonly IRange[];
  asked: Rows | null;
  shown: Rows | null;
}

interface Service {
  readonly _registerOtherFormulaService: RegisterOtherFormulaService;
}

const proto = ConditionalFormattingFormulaService.prototype;
const engine = engineMethods(proto);

const watchedOf = new WeakMap<ConditionalFormattingFormulaService, Map<string, Watched>>();
const waiting = new Set<ConditionalFormattingFormulaService>();
let isPatched = false;

function keyOf(...rule: readonly [unitId: string, sheetId: string, ruleId: string, formula: string]): string {
  return JSON.stringify(rule);
}

function watchedBy(service: ConditionalFormattingFormulaService): Map<string, Watched> {
  const known = watchedOf.get(service) ?? new Map<string, Watched>();
  watchedOf.set(service, known);
  return known;
}

function covers(outer: Rows | null, { first, last }: Rows): boolean {
  return outer !== null && outer.first <= first && outer.last >= last;
}

/** The parts of a rule's ranges in these rows; the first is the cell that the formula is written for. */
function partsIn(ranges: readonly IRange[], { first, last }: Rows): IRange[] {
  const parts = ranges
    .map((range) => ({
      ...range,
      startRow: Math.max(range.startRow, first),
      endRow: Math.min(range.endRow, last),
    }))
    .filter((part) => part.startRow <= part.endRow);
  const [top] = ranges;
  const [part] = parts;
  if (!top || (part?.startRow === top.startRow && part.startColumn === top.startColumn)) return parts;
  return [{ ...top, endRow: top.startRow, endColumn: top.startColumn }, ...parts];
}

function drop(service: ConditionalFormattingFormulaService, watched: Watched): void {
  const { unitId, sheetId, ruleId } = watched;
  const ids = engine.deleteCache.call(service, unitId, sheetId, ruleId).map(({ formulaId }) => formulaId);
  const { _registerOtherFormulaService: formulas } = service as unknown as Service;
  if (ids.length > 0) formulas.deleteFormula(unitId, sheetId, ids);
}

/** Has the engine work out the rows that were asked for, and those around them. */
function show(service: ConditionalFormattingFormulaService, watched: Watched): void {
  const { asked, shown, unitId, sheetId, ruleId, formula, ranges } = watched;
  watched.asked = null;
  if (!asked || covers(shown, asked)) return;
  if (shown) drop(service, watched);
  watched.shown = { first: asked.first - MARGIN, last: asked.last + MARGIN };
  engine.registerFormulaWithRange.call(
    service,
    unitId,
    sheetId,
    ruleId,
    formula,
    partsIn(ranges, watched.shown),
  );
}

function showAsked(service: ConditionalFormattingFormulaService): void {
  waiting.delete(service);
  for (const watched of watchedBy(service).values()) show(service, watched);
}

function ask(service: ConditionalFormattingFormulaService, watched: Watched, row: number): void {
  const { asked } = watched;
  watched.asked = { first: Math.min(asked?.first ?? row, row), last: Math.max(asked?.last ?? row, row) };
  if (waiting.has(service)) return;
  waiting.add(service);
  macrotask(() => showAsked(service));
}

/**
 * The engine works out the formula of a conditional format for every cell of its ranges, drawn or not, and keeps an
 * object for each through every calculation: a dozen rules on 9,000 rows cost more than all formulas of the book. Only
 * the rows that somebody draws, and some around them, are worked out; without a screen that is none.
 */
export function patchShownHighlights(): void {
  if (isPatched) return;
  isPatched = true;
  proto.registerFormulaWithRange = function (...rule) {
    const [unitId, sheetId, ruleId, formula, ranges = [cell()]] = rule;
    const known = watchedBy(this);
    const key = keyOf(unitId, sheetId, ruleId, formula);
    if (known.has(key)) return;
    const sorted = [...ranges].sort(
      (one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn,
    );
    known.set(key, { unitId, sheetId, ruleId, formula, ranges: sorted, asked: null, shown: null });
  };
  // an answer for all cells at once would be needed for none of them: each drawn cell asks for its own
  proto.getFormulaMatrix = () => ({ status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix() });
  proto.getFormulaResultWithCoords = function (...asked) {
    const [unitId, sheetId, ruleId, formula, row = 0] = asked;
    const watched = watchedBy(this).get(keyOf(unitId, sheetId, ruleId, formula));
    const top = watched?.ranges[0]?.startRow ?? 0;
    const rows = { first: top + row, last: top + row };
    if (watched && !covers(watched.shown, rows)) ask(this, watched, rows.first);
    return engine.getFormulaResultWithCoords.call(this, ...asked);
  };
  proto.deleteCache = function (...rule) {
    const [unitId, sheetId, ruleId, formula] = rule;
    const known = watchedBy(this);
    for (const [key, watched] of known) {
      const isMeant = watched.unitId === unitId && watched.sheetId === sheetId && watched.ruleId === ruleId;
      if (!isMeant || (formula !== undefined && watched.formula !== formula)) continue;
      known.delete(key);
      if (watched.shown) drop(this, watched);
    }
    return engine.deleteCache.call(this, ...rule);
  };
}

function cell(): IRange {
  return { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
}
