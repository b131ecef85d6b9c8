import type { Sheet } from "../sheet";
import type { ComputedLine } from "../sheets/computed";
import { aboutOf } from "./aboutOf";

/** The computed columns of the tables: what each is, and its formula as text. */
export function computedColumns(tables: readonly Sheet[]): readonly ComputedLine[] {
  return tables.flatMap(({ table, columns }) =>
    Object.values(columns).flatMap((column): readonly ComputedLine[] =>
      column.formula === undefined ? [] : [[`${table}[${column.header}]`, aboutOf(column), column.formula]],
    ),
  );
}
