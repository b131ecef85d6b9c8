import type { FormulaDependencyTree } from "@univerjs/engine-formula";
import type { DependencyGenerator, FormulaData } from "./dependency-generator";

/** What the engine registers anew at every calculation. */
export interface OtherFormulas {
  /** Formulas that are written out in another cell only. */
  readonly shared: FormulaData;
  /** Formulas that stand in no cell, such as those of conditional formats. */
  readonly others: object;
  readonly sheets: object;
}

async function look(generator: DependencyGenerator, tree: FormulaDependencyTree): Promise<void> {
  const node = generator._getTreeNode(tree);
  tree.isDirty = generator._includeTree(tree, node);
  tree.addressFunctionNodes = generator._getAddressFunctionNodeList(node);
  // the ranges of a copy follow from those of the formula that it copies
  if (tree.isVirtual) return;
  const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
  generator._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
  tree.pushRangeList(await generator._getRangeListByNode({ node, refOffsetX, refOffsetY }));
}

/** Looks through the formulas that nothing is remembered of, as the engine does for all. */
export async function otherTrees(
  generator: DependencyGenerator,
  { shared, others, sheets }: OtherFormulas,
): Promise<FormulaDependencyTree[]> {
  const trees: FormulaDependencyTree[] = [];
  generator._registerFormulas(Object.keys(shared), shared, sheets, trees);
  generator._registerOtherFormulas(others, Object.keys(others), trees);
  generator._registerFeatureFormulas(trees);
  for (const tree of trees) if (tree.formula) await look(generator, tree);
  for (const tree of trees) {
    if (!tree.isCache) generator._dependencyManagerService.addDependencyRTreeCache(tree);
  }
  return trees;
}
