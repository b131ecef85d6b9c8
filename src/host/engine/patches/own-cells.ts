import type { IUnitRange } from "@univerjs/core";
import { FormulaDependencyGenerator, type FormulaDependencyTree } from "@univerjs/engine-formula";
import type { DependencyGenerator } from "./dependency-generator";

/** What finds the formulas that read a range, but for those done. */
interface Readers {
  bulkSearch(range: readonly IUnitRange[], done: ReadonlySet<number>): ReadonlySet<number>;
}

/** The inside of the engine's class as far as the order of calculation goes. */
interface Ordering extends DependencyGenerator {
  readonly _dependencyRTreeCacheForAddressFunction: Readers;
  _traverse(trees: FormulaDependencyTree[], done: Set<number>): Iterable<FormulaDependencyTree>;
}

let isPatched = false;

/** The formulas that read a formula's cell and are not waiting already; not the formula itself, whose range may hold its own cell. */
function readersOf(
  order: Ordering,
  tree: FormulaDependencyTree,
  done: Set<number>,
): readonly FormulaDependencyTree[] {
  const cell = tree.toRTreeItem();
  const ids = new Set([
    ...order._dependencyManagerService.searchDependency(cell, done),
    ...order._dependencyRTreeCacheForAddressFunction.bulkSearch(cell, done),
  ]);
  ids.delete(tree.treeId);
  return [...ids].flatMap((id) => {
    const reader = order._dependencyTreeCache.get(id);
    return reader === undefined || reader.isAdded() ? [] : [reader];
  });
}

/**
 * The engine lists formulas with their readers first, and works from the end. A formula whose range holds its own cell,
 * as `ROWS(D$1:D3)` in D3, it took for a reader of itself and listed ahead of the others: they were worked out
 * before it, from what it had been.
 */
export function patchOwnCells(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = FormulaDependencyGenerator.prototype as unknown as Ordering;
  proto._traverse = function* (trees, done) {
    for (let tree = trees.pop(); tree !== undefined; tree = trees.pop()) {
      if (tree.isSkip()) continue;
      const readers = tree.isAdded() ? [] : readersOf(this, tree, done);
      if (readers.length === 0) {
        yield tree;
        tree.setSkip();
        done.add(tree.treeId);
        continue;
      }
      tree.setAdded();
      trees.push(tree);
      for (const reader of readers) trees.push(reader);
    }
  };
}
