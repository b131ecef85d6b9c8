import { ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { engineMethods } from "./engine-methods";

interface Values {
  getRowCount(): number;
  _batchOperator(...operation: Operation): ArrayValueObject;
}

/** What an array is combined with, the engine's number for how, and of comparisons the sign and whether case counts. */
type Operation = readonly [operand: BaseValueObject, kind: number, sign?: string, isCaseSensitive?: boolean];

/** An operation on an array, and what came of it. */
interface Known {
  readonly operation: Operation;
  readonly result: ArrayValueObject;
}

/** The engine's numbers for `*` and for comparisons. */
const [MULTIPLY, COMPARE] = [2, 5];

/** Results that are remembered of one array. */
const REMEMBERED = 4;

/** Shorter arrays are worked out sooner than looked up. */
const LONG = 64;

const known = new WeakMap<Values, readonly Known[]>();
let isPatched = false;

function isSameValue(one: BaseValueObject, other: BaseValueObject): boolean {
  if (one === other) return true;
  if (one.isArray() || other.isArray() || one.isError() || other.isError()) return false;
  return (
    one.getValue() === other.getValue() &&
    one.isNull() === other.isNull() &&
    one.getPattern() === other.getPattern()
  );
}

function isSame([operand, ...how]: Operation, [other, ...asked]: Operation): boolean {
  return how.every((part, index) => part === asked[index]) && isSameValue(operand, other);
}

/**
 * A roll-up says for each of its owners which of 9,000 deals are open and close in the period, and the engine makes an
 * object for each answer. Arrays do not change once they are made, so that the last answers are kept as long as the array is.
 */
export function patchKnownResults(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = ArrayValueObject.prototype as unknown as Values;
  const engine = engineMethods(proto);
  proto._batchOperator = function (...operation) {
    const [, kind] = operation;
    const isKept = (kind === MULTIPLY || kind === COMPARE) && this.getRowCount() >= LONG;
    if (!isKept) return engine._batchOperator.call(this, ...operation);
    const before = known.get(this) ?? [];
    const found = before.find((each) => isSame(each.operation, operation));
    if (found) return found.result;
    const result = engine._batchOperator.call(this, ...operation);
    known.set(this, [...before.slice(1 - REMEMBERED), { operation, result }]);
    return result;
  };
}
