import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { BaseReferenceObject, BaseValueObject, StringValueObject } from "@univerjs/engine-formula";
import { isErrorText } from "../../book/cells/error-text";
import { engineMethods } from "./engine-methods";

/** What the engine keeps beside a result: whether it is a text or an error, where the value does not tell. */
const TEXT = { errorLike: "text" } as const;
const ERROR = { errorLike: "error" } as const;

interface Reference {
  getCellValueObject(cell: ICellData): BaseValueObject;
}

let isPatched = false;

/** Whether a cell holds a text that only looks like an error. */
export function isErrorLikeText(cell: Nullable<ICellData>): boolean {
  return cell?.t === CellValueType.FORCE_STRING || cell?.custom?.["errorLike"] === TEXT.errorLike;
}

/**
 * The engine takes each text "#N/A" for the error, in cells and among the results of formulas. In Excel a cell knows what
 * it holds: a deal that is called so is a text.
 */
export function patchErrorLikeTexts(): void {
  if (isPatched) return;
  isPatched = true;
  const references = BaseReferenceObject.prototype as unknown as Reference;
  const engine = engineMethods(references);
  references.getCellValueObject = function (cell) {
    return typeof cell.v === "string" && isErrorText(cell.v) && isErrorLikeText(cell)
      ? StringValueObject.create(cell.v)
      : engine.getCellValueObject.call(this, cell);
  };
  const values = engineMethods(BaseValueObject.prototype);
  BaseValueObject.prototype.getCustomData = function () {
    if (this.isError()) return ERROR;
    const isLike = this.isString() && isErrorText(String(this.getValue()));
    return isLike ? TEXT : values.getCustomData.call(this);
  };
}
