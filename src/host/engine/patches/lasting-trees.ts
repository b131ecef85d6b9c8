import { FormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { DependencyGenerator, FormulaData, FormulaItem, Grid } from "./dependency-generator";
import { mentions } from "./changed-words";
import { otherTrees } from "./other-trees";
import { createTreeMemory, type Lasting, type Place, type SheetTrees, type TreeMemory } from "./tree-memory";

const memories = new WeakMap<DependencyGenerator, TreeMemory>();
let isPatched = false;

function memoryOf(generator: DependencyGenerator): TreeMemory {
  const memory = memories.get(generator) ?? createTreeMemory(generator);
  memories.set(generator, memory);
  return memory;
}

function isFilled(facts: object | null | undefined): boolean {
  return Object.keys(facts ?? {}).length > 0;
}

/** The words of a map workbook → word. */
function wordsOf(units: object): readonly string[] {
  return Object.values(units).flatMap((words: object | null) => Object.keys(words ?? {}));
}

/** Sheets, tables or names changed: what a formula reads may be something else now. */
function forgetWhatChanged(generator: DependencyGenerator): void {
  const facts = generator._currentConfigService;
  const { _clearDependencyTreeCache: cleared, _dirtySuperTableMap: tables } = facts;
  const names = facts.getDirtyDefinedNameMap();
  // served: the round for spilled results that follows would clear everything once more
  facts._dirtySuperTableMap = {};
  facts._clearDependencyTreeCache = {};
  if (facts.isForceCalculate() || isFilled(facts.getDirtyNameMap())) memoryOf(generator).forget(() => true);
  else if ([cleared, tables, names].some(isFilled)) {
    memoryOf(generator).forget(mentions([...wordsOf(tables), ...wordsOf(names)]));
  }
}

type PlacedItem = readonly [Place, FormulaItem];

function* placesOn(grid: Grid, sheet: Pick<Place, "unitId" | "sheetId">): Generator<PlacedItem> {
  for (const [row, cells] of Object.entries(grid)) {
    for (const [column, item] of Object.entries(cells ?? {})) {
      if (item) yield [{ ...sheet, row: Number(row), column: Number(column) }, item];
    }
  }
}

function* gridsOf(data: FormulaData) {
  for (const [unitId, sheets] of Object.entries(data)) {
    for (const [sheetId, grid] of Object.entries(sheets ?? {})) if (grid) yield { unitId, sheetId, grid };
  }
}

/** Looks through the formulas of a sheet that changed. */
async function treesOn(
  memory: TreeMemory,
  grid: Grid,
  sheet: Pick<Place, "unitId" | "sheetId">,
): Promise<SheetTrees> {
  const own: Lasting[] = [];
  const shared: Grid = {};
  for (const [place, item] of placesOn(grid, sheet)) {
    if (item.si === undefined) {
      const lasting = memory.before(place, item) ?? memory.add(place, item);
      own.push(lasting instanceof Promise ? await lasting : lasting);
    } else (shared[place.row] ??= {})[place.column] = item;
  }
  return { own, shared };
}

/** The formulas of all sheets; of those that nothing changed, as they were last time. */
async function lastingTrees(memory: TreeMemory, data: FormulaData) {
  const before = new Map(memory.sheets);
  memory.sheets.clear();
  const own: Lasting[] = [];
  const shared: FormulaData = {};
  for (const { unitId, sheetId, grid } of gridsOf(data)) {
    const trees = before.get(grid) ?? (await treesOn(memory, grid, { unitId, sheetId }));
    memory.sheets.set(grid, trees);
    for (const lasting of trees.own) own.push(lasting);
    if (isFilled(trees.shared)) (shared[unitId] ??= {})[sheetId] = trees.shared;
  }
  return { own, shared };
}

/** Gives a tree the state in which a calculation wants it; the one before emptied its ranges. */
function prepare(generator: DependencyGenerator, lasting: Lasting, haveNamesChanged: boolean): void {
  const { tree, ranges, isVolatile, addressNodes } = lasting;
  tree.resetState();
  tree.rangeList = [...ranges];
  tree.addressFunctionNodes = [...addressNodes];
  tree.isDirty =
    isVolatile || generator._includeTree(tree, haveNamesChanged ? generator._getTreeNode(tree) : null);
  generator._dependencyTreeCache.set(tree.treeId, tree);
}

/**
 * At every calculation the engine builds an object for each formula of the workbook, parses the formula's references
 * and adds them again to its index, which never shrinks: one typed cell costs as much as the whole book. What was found
 * is kept until the engine forgets the cell, or sheets, tables or names change.
 */
export function patchLastingTrees(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = FormulaDependencyGenerator.prototype as unknown as DependencyGenerator;
  proto._generateTreeList = async function (data, others, sheets) {
    forgetWhatChanged(this);
    const { own, shared } = await lastingTrees(memoryOf(this), data);
    const haveNamesChanged = isFilled(this._currentConfigService.getDirtyDefinedNameMap());
    for (const lasting of own) prepare(this, lasting, haveNamesChanged);
    const rest = await otherTrees(this, { shared, others, sheets });
    const trees = [...own.map(({ tree }) => tree), ...rest];
    if (trees.some((tree) => tree.addressFunctionNodes.length > 0))
      await this._calculateListByFunctionRefNode(trees);
    return trees;
  };
}
