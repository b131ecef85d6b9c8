import {
  ArrayValueObject,
  type BaseValueObject,
  FUNCTION_NAMES_STATISTICAL,
  functionStatistical,
  NumberValueObject,
} from "@univerjs/engine-formula";
import { engineMethods } from "./engine-methods";

interface ExtremeMethods {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

let isPatched = false;

/** Where no row meets the criteria, or none of those holds a number, MAXIFS and MINIFS gave no number; Excel gives 0. */
export function patchNoExtreme(): void {
  if (isPatched) return;
  isPatched = true;
  for (const name of [FUNCTION_NAMES_STATISTICAL.MAXIFS, FUNCTION_NAMES_STATISTICAL.MINIFS]) {
    const methods = methodsOf(name);
    const engine = engineMethods(methods);
    methods.calculate = function (...values) {
      const found = engine.calculate.apply(this, values);
      const isOne =
        !(found instanceof ArrayValueObject) || found.getRowCount() * found.getColumnCount() === 1;
      return isOne ? orZero(found) : found.mapValue(orZero);
    };
  }
}

/** What MAXIFS and MINIFS give for what the engine has found. */
export function orZero(value: BaseValueObject): BaseValueObject {
  const one = value instanceof ArrayValueObject ? value.getFirstCell() : value;
  if (one.isError() || (one.isNumber() && Number.isFinite(one.getValue()))) return one;
  return NumberValueObject.create(0);
}

function methodsOf(name: FUNCTION_NAMES_STATISTICAL): ExtremeMethods {
  const [found] = functionStatistical.find((entry) => entry.includes(name)) ?? [];
  if (typeof found !== "function") throw new Error(`The engine has no ${name}.`);
  return found.prototype;
}
