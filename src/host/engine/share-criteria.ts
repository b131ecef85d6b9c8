import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
} from "@univerjs/engine-formula";
import { orZero } from "./patches/no-extreme";

/** Which cells of a range meet a criterion: 1 for those that do. */
type Mask = Uint8Array;

/** A range and what its cells have to be, as SUMIFS and its kin take them: one value for all results, or a list of one for each. */
interface Criteria {
  readonly range: BaseReferenceObject;
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Nullable<BaseValueObject>;
}

/** A range and what its cells have to be for one result. */
interface Pair {
  readonly range: BaseReferenceObject;
  readonly criterion: BaseValueObject;
}

type Calculate = (...given: FunctionVariantType[]) => FunctionVariantType;

function criteriaOf(range: BaseReferenceObject, given: FunctionVariantType): Criteria {
  const value = given.isReferenceObject() ? (given as BaseReferenceObject).toArrayValueObject() : given;
  if (!value.isArray()) return { range, rows: 1, columns: 1, at: () => value as BaseValueObject };
  const list = value as ArrayValueObject;
  const [rows, columns] = [list.getRowCount(), list.getColumnCount()];
  return {
    range,
    rows,
    columns,
    at: (row, column) => list.get(rows === 1 ? 0 : row, columns === 1 ? 0 : column),
  };
}

/** Ranges with their criteria, which take turns. */
function allCriteria(given: readonly FunctionVariantType[]): readonly Criteria[] | null {
  const all: Criteria[] = [];
  for (let at = 0; at < given.length; at += 2) {
    const [range, wanted] = [given[at], given[at + 1]];
    if (!wanted || !range?.isReferenceObject()) return null;
    all.push(criteriaOf(range as BaseReferenceObject, wanted));
  }
  return all.length > 0 ? all : null;
}

function isPlain(value: BaseValueObject): boolean {
  return value.isString() || value.isNumber() || value.isBoolean() || value.isNull();
}

/** The criterion for the result at a row and column, or null where only the engine can tell: where the list is too short, and for errors. */
function pairAt({ range, at }: Criteria, row: number, column: number): Pair | null {
  const criterion = at(row, column);
  return criterion && isPlain(criterion) ? { range, criterion } : null;
}

function maskOf(met: ArrayValueObject): Mask {
  const columns = met.getColumnCount();
  const mask = new Uint8Array(met.getRowCount() * columns);
  for (let at = 0; at < mask.length; at += 1) {
    const cell = met.get(Math.floor(at / columns), at % columns);
    if (cell?.isBoolean() && cell.getValue() === true) mask[at] = 1;
  }
  return mask;
}

/** Has the engine's own SUMIFS tell which cells meet a criterion: it picks them from what it is to add up. */
function askEngine(sumIfs: Calculate, { range, criterion }: Pair): Mask | null {
  const cells = range.toArrayValueObject();
  const met: ArrayValueObject[] = [];
  const picked = { sum: () => NumberValueObject.create(0) };
  const addends = {
    getRowCount: () => cells.getRowCount(),
    getColumnCount: () => cells.getColumnCount(),
    pick: (mask: ArrayValueObject) => {
      met.push(mask);
      return picked;
    },
  };
  const listener = { isReferenceObject: () => true, toArrayValueObject: () => addends };
  sumIfs(listener as unknown as FunctionVariantType, range, criterion);
  return met[0] ? maskOf(met[0]) : null;
}

/** Cells of a range's masks, all together, that are remembered: a list of thousands of criteria would fill the memory. */
const ROOM = 4_000_000;

/** Remembers which cells of a range meet a criterion for as long as the engine keeps the range's values. */
function createMasks(sumIfs: Calculate): (pair: Pair) => Mask | null {
  const known = new WeakMap<ArrayValueObject, Map<string, Mask | null>>();
  return (pair) => {
    const cells = pair.range.toArrayValueObject();
    const masks = known.get(cells) ?? new Map<string, Mask | null>();
    known.set(cells, masks);
    const { criterion } = pair;
    const key = criterion.isNull()
      ? "blank"
      : `${typeof criterion.getValue()} ${String(criterion.getValue())}`;
    const mask = masks.get(key) ?? askEngine(sumIfs, pair);
    if (masks.size * (mask?.length ?? 0) < ROOM) masks.set(key, mask);
    return mask;
  };
}

/** The cells that meet every criterion, or null when only the engine can tell. */
function common(pairs: readonly Pair[], mask: (pair: Pair) => Mask | null): Mask | null {
  let all: Mask | null = null;
  for (const pair of pairs) {
    const one = mask(pair);
    if (!one || (all && all.length !== one.length)) return null;
    all = all ? all.map((isMet, at) => isMet & (one[at] ?? 0)) : one;
  }
  return all;
}

function pick(cells: ArrayValueObject, mask: Mask): ArrayValueObject {
  const columns = cells.getColumnCount();
  const picked: (BaseValueObject | null)[] = [];
  for (let at = mask.indexOf(1); at >= 0; at = mask.indexOf(1, at + 1)) {
    picked.push(cells.get(Math.floor(at / columns), at % columns) ?? null);
  }
  return ArrayValueObject.create({
    calculateValueList: [picked],
    rowCount: 1,
    columnCount: picked.length,
    unitId: cells.getUnitId(),
    sheetId: cells.getSheetId(),
    row: -1,
    column: -1,
  });
}

function isAsLarge(range: BaseReferenceObject, cells: ArrayValueObject): boolean {
  const other = range.toArrayValueObject();
  return other.getRowCount() === cells.getRowCount() && other.getColumnCount() === cells.getColumnCount();
}

function executorOf(functions: IFunctionService, name: string): BaseFunction {
  const executor = functions.getExecutor(name);
  if (!executor) throw new Error(`The engine has no ${name}.`);
  return executor;
}

/** What is worked out from the cells of a range that meet all criteria. */
type Finish = (cells: ArrayValueObject, met: Mask) => BaseValueObject;

/** Everything but the first argument is a range or its criterion, except with COUNTIFS, which counts in the first range. */
interface Kind {
  readonly name: string;
  readonly finish: Finish;
  readonly countsOnly?: true;
}

const KINDS: readonly Kind[] = [
  { name: "SUMIFS", finish: (cells, met) => pick(cells, met).sum() },
  {
    name: "COUNTIFS",
    finish: (_, met) => NumberValueObject.create(met.reduce((count, isMet) => count + isMet, 0)),
    countsOnly: true,
  },
  {
    name: "AVERAGEIFS",
    finish: (cells, met) => {
      const picked = pick(cells, met);
      return picked.sum().divided(picked.count());
    },
  },
  { name: "MAXIFS", finish: (cells, met) => orZero(pick(cells, met).max()) },
  { name: "MINIFS", finish: (cells, met) => orZero(pick(cells, met).min()) },
];

/** The cells to take from and the criteria, or null when the arguments are not of the plain kind. */
function questionOf({ countsOnly }: Kind, given: readonly FunctionVariantType[]) {
  const [first, ...rest] = given;
  if (!first?.isReferenceObject()) return null;
  const cells = (first as BaseReferenceObject).toArrayValueObject();
  const criteria = allCriteria(countsOnly ? given : rest);
  return criteria?.every(({ range }) => isAsLarge(range, cells)) ? { cells, criteria } : null;
}

/** The results, a row of them for each row of criteria; null when only the engine can tell one. */
function resultsOf(
  { cells, criteria }: NonNullable<ReturnType<typeof questionOf>>,
  finish: Finish,
  mask: (pair: Pair) => Mask | null,
): BaseValueObject[][] | null {
  const rows = Math.max(...criteria.map((each) => each.rows));
  const columns = Math.max(...criteria.map((each) => each.columns));
  const results: BaseValueObject[][] = [];
  for (let at = 0; at < rows * columns; at += 1) {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const pairs = criteria.map((each) => pairAt(each, row, column));
    const met = pairs.every((pair) => pair !== null) ? common(pairs, mask) : null;
    if (!met) return null;
    (results[row] ??= []).push(finish(cells, met));
  }
  return results;
}

function answerOf(executor: BaseFunction, results: BaseValueObject[][]): BaseValueObject {
  const [row = []] = results;
  const [only] = row;
  if (only && results.length === 1 && row.length === 1) return only;
  return ArrayValueObject.create({
    calculateValueList: results,
    rowCount: results.length,
    columnCount: row.length,
    unitId: executor.unitId ?? "",
    sheetId: executor.subUnitId ?? "",
    row: executor.row,
    column: executor.column,
  });
}

/**
 * A roll-up by owner asks SUMIFS three hundred times which of 9,000 deals are open, a scoreboard AVERAGEIFS for each week
 * and member, and the engine looks through them each time, with an object for each answer. What a criterion finds in a
 * range is kept while the range's values are.
 */
export function shareCriteria(functions: IFunctionService): void {
  const sumIfs = executorOf(functions, "SUMIFS");
  const mask = createMasks(sumIfs.calculate.bind(sumIfs) as Calculate);
  for (const kind of KINDS) {
    const executor = executorOf(functions, kind.name);
    const engine = executor.calculate.bind(executor) as Calculate;
    executor.calculate = (...given: FunctionVariantType[]) => {
      const question = questionOf(kind, given);
      const results = question && resultsOf(question, kind.finish, mask);
      return results ? answerOf(executor, results) : engine(...given);
    };
  }
}
