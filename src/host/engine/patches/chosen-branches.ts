import {
  ArrayValueObject,
  BooleanValueObject,
  Interpreter,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import { engineMethods } from "./engine-methods";

/** A part of a parsed formula, with its value while the formula is calculated. */
interface Part {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly Part[];
  getValue(): Nullable<FunctionVariantType>;
  setValue(value: FunctionVariantType): void;
  execute(): void;
}

/** Inside of a function of a formula. */
interface FunctionPart extends Part {
  _setEmbeddedArrayFormulaToResult(result: FunctionVariantType): void;
}

interface Walk {
  _execute(part: Part, columns?: number, rows?: number): number;
}

/** The engine's number for a function among the parts of a formula. */
const FUNCTION = 4;

let isPatched = false;

function isChoice(part: Part): part is FunctionPart {
  if (part.nodeType !== FUNCTION || part.getToken() !== "IF") return false;
  const children = part.getChildren();
  // a LAMBDA is handed on, not calculated
  return (
    (children.length === 2 || children.length === 3) &&
    children.every((child) => child.getToken().toUpperCase() !== "LAMBDA")
  );
}

function plain(value: FunctionVariantType): BaseValueObject {
  return value.isReferenceObject()
    ? (value as BaseReferenceObject).toArrayValueObject()
    : (value as BaseValueObject);
}

/** A condition that is one value; null where it is many or none. */
function single(condition: Nullable<FunctionVariantType>): Nullable<BaseValueObject> {
  const value = condition && plain(condition);
  if (!(value instanceof ArrayValueObject)) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? value.get(0, 0) : null;
}

/** What an IF gives whose condition is one value; null where the engine has to see to it. */
function chosen(walk: Walk, part: Part, condition: BaseValueObject): Nullable<BaseValueObject> {
  if (condition.isError()) return condition;
  const [, yes, no] = part.getChildren();
  const branch = condition.getValue() ? yes : no;
  if (!branch) return BooleanValueObject.create(false);
  walk._execute(branch, 0, 0);
  const value = branch.getValue();
  return value && plain(value);
}

/**
 * The engine calculates both branches of every IF. Most deals are closed, and a column that speaks of open ones says ""
 * for them: as in Excel, only the branch that is chosen is calculated.
 */
export function patchChosenBranches(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = Interpreter.prototype as unknown as Walk;
  const engine = engineMethods(proto);
  proto._execute = function (part, columns = 0, rows = 0) {
    if (columns !== 0 || rows !== 0 || !isChoice(part))
      return engine._execute.call(this, part, columns, rows);
    const [test, ...branches] = part.getChildren();
    if (test) this._execute(test, 0, 0);
    const condition = single(test?.getValue());
    const result = condition && chosen(this, part, condition);
    if (!result) {
      for (const branch of branches) this._execute(branch, 0, 0);
      part.execute();
      return 0;
    }
    part._setEmbeddedArrayFormulaToResult(result);
    part.setValue(result);
    return 0;
  };
}
