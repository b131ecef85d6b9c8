import { isBlank, type Cell } from "../kit/cell";
import type { CellRule } from "../domain/forecast/cellRules";
import type { Fault } from "../domain/forecast/fault";
import { answer, refusal, type Outcome } from "../domain/forecast/outcome";

/** The cells of an argument, and what they must be. */
export interface Column<T> {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly rule: CellRule<T>;
}

/** Two values that belong together, and their place in the columns. */
export interface Pair<A, B> {
  readonly at: number;
  readonly left: A;
  readonly right: B;
}

/** The values of a column, null where a cell is blank. */
export function valuesOf<T>({ name, cells, rule }: Column<T>): Outcome<readonly (T | null)[]> {
  const values: (T | null)[] = [];
  for (const [at, cell] of cells.entries()) {
    const value = rule.read(cell);
    if (value === undefined) return refusal(wrong({ name, rule }, at, cell));
    values.push(value);
  }
  return answer(values);
}

/** What two columns hold side by side. A pair with a blank, or with what the rule takes for one, is left out unread. */
export function pairsOf<A, B>(left: Column<A>, right: Column<B>): Outcome<readonly Pair<A, B>[]> {
  const uneven = unequal(left, right);
  if (uneven !== undefined) return refusal(uneven);
  const pairs: Pair<A, B>[] = [];
  for (const [at, cell] of left.cells.entries()) {
    const beside = right.cells[at] ?? "";
    const a = left.rule.read(cell);
    const b = right.rule.read(beside);
    if (a === null || b === null) continue;
    if (a === undefined) return refusal(wrong(left, at, cell));
    if (b === undefined) return refusal(wrong(right, at, beside));
    pairs.push({ at, left: a, right: b });
  }
  return answer(pairs);
}

type Named = Pick<Column<unknown>, "name" | "cells">;

/** Why columns do not belong together. */
export function unequal(first: Named, second: Named): Fault | undefined {
  const [wanted, got] = [first.cells.length, second.cells.length];
  if (wanted === got) return undefined;
  return {
    kind: "wrongArgument",
    name: `the length of ${second.name}`,
    got,
    wanted: `${String(wanted)}, as that of ${first.name}`,
  };
}

function wrong({ name, rule }: Pick<Column<unknown>, "name" | "rule">, at: number, got: Cell): Fault {
  const wanted = rule.wanted;
  return { kind: "wrongCell", of: name, column: `Value ${String(at + 1)}`, got, wanted };
}

/** A rule under which a blank is wrong too. */
export function filled<T>(rule: CellRule<T>): CellRule<T> {
  return { ...rule, read: (cell) => (isBlank(cell) ? undefined : rule.read(cell)) };
}

/** The values that were read, if there are enough of them; `what` names them. */
export function enough<T>(read: Outcome<readonly T[]>, needs: number, what: string): Outcome<readonly T[]> {
  if (!read.ok) return read;
  const has = read.value.length;
  return has < needs ? refusal({ kind: "notEnough", what, has, needs }) : read;
}
