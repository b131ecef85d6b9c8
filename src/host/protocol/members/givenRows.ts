import type { Input } from "../../book/types/cells";
import type { Wire } from "../wire";
import { isList } from "../wireShape";
import { readInput } from "./gridInput";

/** Rows that the add-in gave for a table: two dimensions, one dimension for one row, or one value. */
export function givenRows(value: Wire): readonly (readonly Input[])[] | null {
  if (value === null) return null;
  if (!isList(value)) return [[readInput(value)]];
  return value.some(isList)
    ? value.map((row) => (isList(row) ? row : [row]).map(readInput))
    : [value.map(readInput)];
}
