import { ObjectMatrix } from "@univerjs/core";
import { engineMethods } from "./engine-methods";

type Matrix = ObjectMatrix<unknown>;

let isPatched = false;

/**
 * Deleting more rows of cells than stand above them makes the engine mark rows above the sheet's first in the ranges of
 * rules, and stumble over these marks.
 */
export function patchRowsAbove(): void {
  if (isPatched) return;
  isPatched = true;
  const matrix = ObjectMatrix.prototype as Matrix;
  const engine = engineMethods(matrix);
  matrix.toFullArray = function (this: Matrix) {
    const rows = this.getMatrix();
    for (const row of Object.keys(rows)) if (Number(row) < 0) Reflect.deleteProperty(rows, row);
    return engine.toFullArray.call(this);
  };
}
