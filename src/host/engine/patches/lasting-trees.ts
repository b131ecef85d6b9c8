import type { IUnitRange } from "@univerjs/core";
import { FormulaDependencyGenerator, FormulaDependencyTree } from "@univerjs/engine-formula";
import { createColumnRanges, type ColumnRanges } from "./column-ranges";
import type { DependencyGenerator, FormulaData, FormulaItem, SyntaxNode } from "./dependency-generator";
import { forgetSyntaxTrees } from "./syntax-trees";

/** The engine's number for a plain reference among the parts of a formula. */
const REFERENCE = 1;

/** A formula that was looked through before, and what was found. */
interface Lasting {
  readonly tree: FormulaDependencyTree;
  readonly text: string;
  readonly ranges: readonly IUnitRange[];
  readonly isVolatile: boolean;
  readonly addressNodes: FormulaDependencyTree["addressFunctionNodes"];
}

interface Memory {
  readonly trees: Map<number, Lasting>;
  readonly columns: ColumnRanges;
}

interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const memories = new WeakMap<DependencyGenerator, Memory>();
let isPatched = false;

function memoryOf(generator: DependencyGenerator): Memory {
  const memory = memories.get(generator) ?? { trees: new Map<number, Lasting>(), columns: createColumnRanges() };
  memories.set(generator, memory);
  return memory;
}

function isFilled(facts: object | null | undefined): boolean {
  return Object.keys(facts ?? {}).length > 0;
}

/** Sheets, tables or names changed: what any formula reads may be something else now. */
function forgetWhatChanged(generator: DependencyGenerator, memory: Memory): void {
  const facts = generator._currentConfigService;
  if (isFilled(facts._dirtySuperTableMap)) forgetSyntaxTrees();
  const isChanged =
    facts.isForceCalculate() ||
    [facts._clearDependencyTreeCache, facts.getDirtyNameMap(), facts.getDirtyDefinedNameMap()].some(isFilled);
  // served once: a second round for spilled results would parse and clear everything again
  facts._dirtySuperTableMap = {};
  facts._clearDependencyTreeCache = {};
  if (!isChanged) return;
  generator._dependencyManagerService.reset();
  memory.trees.clear();
  memory.columns.forget();
}

/** What the formula reads; the same text in another row tells it without a look into the formula. */
async function rangesOf(
  generator: DependencyGenerator,
  tree: FormulaDependencyTree,
  node: SyntaxNode,
): Promise<readonly IUnitRange[]> {
  const { columns } = memoryOf(generator);
  const parts: SyntaxNode[] = [];
  generator._nodeTraversalRef(node, parts);
  const text = `${tree.unitId}/${tree.subUnitId}/${tree.formula}`;
  const isPlain = parts.every(({ nodeType }) => nodeType === REFERENCE);
  const known = isPlain ? columns.at(text, tree.row) : null;
  if (known) return known;
  generator._runtimeService.setCurrent(
    tree.row,
    tree.column,
    tree.rowCount,
    tree.columnCount,
    tree.subUnitId,
    tree.unitId,
  );
  const ranges = await generator._getRangeListByNode({ node, refOffsetX: 0, refOffsetY: 0 });
  if (isPlain) columns.learn(text, tree.row, ranges);
  return ranges;
}

function plant(generator: DependencyGenerator, place: Place, { f }: FormulaItem): FormulaDependencyTree {
  const { unitId, sheetId, row, column } = place;
  const manager = generator._dependencyManagerService;
  const tree = new FormulaDependencyTree(manager.getLastTreeId());
  Object.assign(tree, { formula: f, unitId, subUnitId: sheetId, row, column });
  manager.addFormulaDependency(unitId, sheetId, row, column, tree);
  return tree;
}

async function lookThrough(generator: DependencyGenerator, tree: FormulaDependencyTree): Promise<Lasting> {
  const node = generator._getTreeNode(tree);
  const ranges = await rangesOf(generator, tree, node);
  tree.rangeList = [...ranges];
  generator._dependencyManagerService.addDependencyRTreeCache(tree);
  return {
    tree,
    text: tree.formula,
    ranges,
    isVolatile: generator._detectForcedRecalculationNode(tree, node),
    addressNodes: generator._getAddressFunctionNodeList(node),
  };
}
