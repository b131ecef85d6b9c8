import type { IUnitRange } from "@univerjs/core";
import { FormulaDependencyTree } from "@univerjs/engine-formula";
import { createColumnRanges, type ColumnRanges } from "./column-ranges";
import type { DependencyGenerator, FormulaItem, Grid, SyntaxNode } from "./dependency-generator";

/** A formula that was looked through, and what was found. */
export interface Lasting {
  readonly tree: FormulaDependencyTree;
  readonly ranges: readonly IUnitRange[];
  readonly isVolatile: boolean;
  readonly addressNodes: FormulaDependencyTree["addressFunctionNodes"];
}

/** A cell with a formula. */
export interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet that stand in cells of their own, and those that are written out in another cell only. */
export interface SheetTrees {
  readonly own: readonly Lasting[];
  readonly shared: Grid;
}

/** What is kept from one calculation to the next. */
export interface TreeMemory {
  /** The formulas of sheets that nothing changed since, by their grid. */
  readonly sheets: Map<Grid, SheetTrees>;
  /** The formula of this cell as it was looked through before, or null when it is new. */
  before(place: Place, item: FormulaItem): Lasting | null;
  /** Has the engine find a new formula by what it reads; one that was never looked through takes a while. */
  add(place: Place, item: FormulaItem): Lasting | Promise<Lasting>;
  /** Has the engine number all formulas anew, and those be looked through again that read something else now. */
  forget(readsChanged: (formula: string) => boolean): void;
}

/** Enough for every formula that is not one of a column. */
const MOST_FINDINGS = 50_000;

/** The engine's number for a plain reference among the parts of a formula. */
const REFERENCE = 1;

function textOf({ unitId, subUnitId, formula }: FormulaDependencyTree): string {
  return `${unitId}/${subUnitId}/${formula}`;
}

function plant(generator: DependencyGenerator, place: Place, { f }: FormulaItem): FormulaDependencyTree {
  const { unitId, sheetId, row, column } = place;
  const manager = generator._dependencyManagerService;
  const tree = new FormulaDependencyTree(manager.getLastTreeId());
  const sheet = generator._currentConfigService.getUnitData()[unitId]?.[sheetId];
  Object.assign(tree, { formula: f, unitId, subUnitId: sheetId, row, column });
  Object.assign(tree, { rowCount: sheet?.rowCount, columnCount: sheet?.columnCount });
  manager.addFormulaDependency(unitId, sheetId, row, column, tree);
  return tree;
}

type Findings = Omit<Lasting, "tree">;

/** What a formula was found to read where it stands, until a table or name in it changes. */
interface KeptFindings {
  at(tree: FormulaDependencyTree): Findings | undefined;
  keep(tree: FormulaDependencyTree, findings: Findings): Findings;
  forget(readsChanged: (formula: string) => boolean): void;
}

function keepFindings(): KeptFindings {
  const kept = new Map<string, Findings>();
  const placeOf = (tree: FormulaDependencyTree) => `${tree.row}/${tree.column}/${textOf(tree)}`;
  return {
    at: (tree) => kept.get(placeOf(tree)),
    keep(tree, findings) {
      // what reads nothing may be a function that is not registered yet
      const isSettled = findings.ranges.length > 0 && findings.addressNodes.length === 0;
      if (isSettled && kept.size < MOST_FINDINGS) kept.set(placeOf(tree), findings);
      return findings;
    },
    forget(readsChanged) {
      for (const key of kept.keys()) if (readsChanged(key)) kept.delete(key);
    },
  };
}

async function study(
  generator: DependencyGenerator,
  tree: FormulaDependencyTree,
  columns: ColumnRanges,
): Promise<Findings> {
  const node = generator._getTreeNode(tree);
  const { row, column, rowCount, columnCount, subUnitId, unitId } = tree;
  generator._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
  const ranges = await generator._getRangeListByNode({ node, refOffsetX: 0, refOffsetY: 0 });
  const isVolatile = generator._detectForcedRecalculationNode(tree, node);
  const addressNodes = generator._getAddressFunctionNodeList(node);
  const parts: SyntaxNode[] = [];
  generator._nodeTraversalRef(node, parts);
  const isPlain = !isVolatile && parts.every(({ nodeType }) => nodeType === REFERENCE);
  if (isPlain && addressNodes.length === 0) columns.learn(textOf(tree), row, ranges);
  return { ranges, isVolatile, addressNodes };
}

/** Remembers the formulas of one engine for as long as the engine keeps their numbers. */
export function createTreeMemory(generator: DependencyGenerator): TreeMemory {
  const manager = generator._dependencyManagerService;
  const known = new Map<number, Lasting>();
  const columns = createColumnRanges();
  const kept = keepFindings();
  const sheets = new Map<Grid, SheetTrees>();

  function foundBefore(tree: FormulaDependencyTree): Findings | undefined {
    const ranges = columns.at(textOf(tree), tree.row);
    return ranges ? { ranges, isVolatile: false, addressNodes: [] } : kept.at(tree);
  }

  function remember(tree: FormulaDependencyTree, findings: Findings): Lasting {
    tree.rangeList = [...findings.ranges];
    manager.addDependencyRTreeCache(tree);
    const lasting = { tree, ...findings };
    known.set(tree.treeId, lasting);
    return lasting;
  }

  return {
    sheets,
    before({ unitId, sheetId, row, column }, { f }) {
      const id = manager.getFormulaDependency(unitId, sheetId, row, column);
      const lasting = typeof id === "number" ? known.get(id) : undefined;
      return lasting?.tree.formula === f ? lasting : null;
    },
    add(place, item) {
      const tree = plant(generator, place, item);
      const found = foundBefore(tree);
      if (found) return remember(tree, found);
      return study(generator, tree, columns).then((findings) => remember(tree, kept.keep(tree, findings)));
    },
    forget(readsChanged) {
      manager.reset();
      known.clear();
      columns.forget();
      kept.forget(readsChanged);
      sheets.clear();
    },
  };
}
