import type { CellValue } from "../model/cell";

/** Whether a value meets what a criterion of SUMIFS and its like asks; undefined for a criterion that is not understood. */
export type Meets = (value: CellValue) => boolean;

const COMPARED = /^(<>|<=|>=|<|>|=)?(.*)$/s;

const BY_SIGN: Readonly<Record<string, (difference: number) => boolean>> = {
  "": (difference) => difference === 0,
  "=": (difference) => difference === 0,
  "<>": (difference) => difference !== 0,
  "<": (difference) => difference < 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  ">=": (difference) => difference >= 0,
};

/** Texts compare without case; wildcards are not read. */
export function criterion(asked: CellValue): Meets | undefined {
  if (typeof asked === "number") return (value) => value === asked;
  if (typeof asked !== "string" || /[*?~]/.test(asked)) return undefined;
  const [, sign = "", wanted = ""] = COMPARED.exec(asked) ?? [];
  const holds = BY_SIGN[sign];
  if (!holds || wanted === "") return undefined;
  const number = Number(wanted);
  if (Number.isFinite(number)) return (value) => typeof value === "number" && holds(value - number);
  if (sign !== "" && sign !== "=") return undefined;
  return (value) => typeof value === "string" && value.toLowerCase() === wanted.toLowerCase();
}
