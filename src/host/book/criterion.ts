import type { Cell } from "../../kit/cell";

/** Whether a cell meets a criterion. */
export type Criterion = (cell: Cell) => boolean;

type Comparison = (order: number) => boolean;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

const OPERATOR = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/;

/** A criterion as COUNTIFS and SUMIFS take it: a value, or an operator with one; `*`, `?` and `~` in texts. */
export function criterionOf(given: Cell): Criterion {
  const [, operator = "=", operand = ""] = OPERATOR.exec(String(given)) ?? [];
  const comparison = COMPARISONS[operator];
  if (comparison) return compared(comparison, operand);
  const isSame = operand === "" ? (cell: Cell) => cell === "" : sameAs(operand);
  return operator === "<>" ? (cell) => !isSame(cell) : isSame;
}

function sameAs(operand: string): Criterion {
  const number = Number(operand);
  const pattern = patternOf(operand);
  return (cell) => {
    if (typeof cell === "number") return cell === number;
    return cell !== "" && pattern.test(typeof cell === "boolean" ? String(cell).toUpperCase() : cell);
  };
}

/** Texts are not told apart by case. */
function patternOf(operand: string): RegExp {
  const source = operand.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (found, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (found === "*") return "[\\s\\S]*";
    return found === "?" ? "[\\s\\S]" : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "i");
}

/** Numbers are compared with numbers alone, texts with texts. */
function compared(holds: Comparison, operand: string): Criterion {
  const number = Number(operand);
  if (operand.trim() !== "" && !Number.isNaN(number))
    return (cell) => typeof cell === "number" && holds(cell - number);
  return (cell) => typeof cell === "string" && cell !== "" && holds(cell.localeCompare(operand));
}
