import {
  ArrayValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionService,
} from "@univerjs/engine-formula";

/** Which cells of a range meet a criterion: 1 for those that do. */
type Mask = Uint8Array;

/** A range and what its cells have to be, as SUMIFS and COUNTIFS take them. */
interface Pair {
  readonly range: BaseReferenceObject;
  readonly criterion: BaseValueObject;
}

type Calculate = (...given: FunctionVariantType[]) => FunctionVariantType;

/** A criterion that is one value, or null: lists of criteria and errors are left to the engine. */
function singleCriterion(given: FunctionVariantType): BaseValueObject | null {
  const value = given.isReferenceObject() ? (given as BaseReferenceObject).toArrayValueObject() : given;
  const isList = value.isArray();
  if (isList) {
    const list = value as ArrayValueObject;
    if (list.getRowCount() !== 1 || list.getColumnCount() !== 1) return null;
  }
  const single = isList ? (value as ArrayValueObject).get(0, 0) : (value as BaseValueObject);
  return single && (single.isString() || single.isNumber() || single.isBoolean()) ? single : null;
}

function pairsOf(given: readonly FunctionVariantType[]): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (let at = 0; at < given.length; at += 2) {
    const [range, wanted] = [given[at], given[at + 1]];
    const criterion = wanted && singleCriterion(wanted);
    if (!range?.isReferenceObject() || !criterion) return null;
    pairs.push({ range: range as BaseReferenceObject, criterion });
  }
  return pairs.length > 0 ? pairs : null;
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

/** Remembers which cells of a range meet a criterion for as long as the engine keeps the range's values. */
function createMasks(sumIfs: Calculate): (pair: Pair) => Mask | null {
  const known = new WeakMap<ArrayValueObject, Map<string, Mask | null>>();
  return (pair) => {
    const cells = pair.range.toArrayValueObject();
    const masks = known.get(cells) ?? new Map<string, Mask | null>();
    known.set(cells, masks);
    const value = pair.criterion.getValue();
    const key = `${typeof value} ${String(value)}`;
    const mask = masks.get(key) ?? askEngine(sumIfs, pair);
    masks.set(key, mask);
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

/**
 * A roll-up by owner asks SUMIFS three hundred times which of 9,000 deals are open, and the engine looks through them
 * each time, with an object for each answer. What a criterion finds in a range is kept while the range's values are.
 */
export function shareCriteria(functions: IFunctionService): void {
  const [sumIfs, countIfs] = [executorOf(functions, "SUMIFS"), executorOf(functions, "COUNTIFS")];
  const engine = {
    sumIfs: sumIfs.calculate.bind(sumIfs) as Calculate,
    countIfs: countIfs.calculate.bind(countIfs) as Calculate,
  };
  const mask = createMasks(engine.sumIfs);
  sumIfs.calculate = (addends: FunctionVariantType, ...rest: FunctionVariantType[]) => {
    const pairs = addends.isReferenceObject() ? pairsOf(rest) : null;
    const cells = pairs && (addends as BaseReferenceObject).toArrayValueObject();
    if (!pairs || !cells || !pairs.every(({ range }) => isAsLarge(range, cells)))
      return engine.sumIfs(addends, ...rest);
    const all = common(pairs, mask);
    return all ? pick(cells, all).sum() : engine.sumIfs(addends, ...rest);
  };
  countIfs.calculate = (...given: FunctionVariantType[]) => {
    const pairs = pairsOf(given);
    const [first] = pairs ?? [];
    const cells = first?.range.toArrayValueObject();
    const isEven = cells && pairs?.every(({ range }) => isAsLarge(range, cells));
    const all = pairs && isEven ? common(pairs, mask) : null;
    if (!all) return engine.countIfs(...given);
    return NumberValueObject.create(all.reduce((count, isMet) => count + isMet, 0));
  };
}
