import {
  ArrayValueObject,
  type BaseValueObject,
  FUNCTION_NAMES_LOOKUP,
  functionLookup,
} from "@univerjs/engine-formula";
import { engineMethods } from "./engine-methods";

/** The method of INDEX that picks from a worked-out array, rows and columns counted from 1, 0 for all of them. */
interface IndexMethods {
  _calculateArrayObject(array: BaseValueObject, row: number, column: number): BaseValueObject;
}

let isPatched = false;

/** `INDEX(array, SEQUENCE(3))` put an array into each cell instead of a value; an array of one cell is that cell. */
export function patchIndexOfArray(): void {
  if (isPatched) return;
  isPatched = true;
  const methods = indexMethods();
  const engine = engineMethods(methods);
  methods._calculateArrayObject = function (array, row, column) {
    const picked = engine._calculateArrayObject.call(this, array, row, column);
    return picked instanceof ArrayValueObject && picked.getRowCount() * picked.getColumnCount() === 1
      ? picked.getFirstCell()
      : picked;
  };
}

function indexMethods(): IndexMethods {
  const [index] = functionLookup.find((entry) => entry.includes(FUNCTION_NAMES_LOOKUP.INDEX)) ?? [];
  if (typeof index !== "function") throw new Error("The engine has no INDEX.");
  return index.prototype as unknown as IndexMethods;
}
