import { amountColumn } from "../values/amountColumn";
import type { ColumnType } from "../values/columnType";
import { dateColumn } from "../values/dateColumn";
import { shareColumn } from "../values/shareColumn";
import { isFieldOf } from "./historyHeaders";

/** The facts of a deal that a history may tell, as Pipeline names them. */
export const FACTS = ["stage", "amount", "closeDate", "probability", "category", "owner"] as const;

export type FactKey = (typeof FACTS)[number];

/** How the facts that are figures or days are written. */
export const FACT_TYPES: Readonly<Partial<Record<FactKey, ColumnType>>> = {
  closeDate: dateColumn,
  amount: amountColumn,
  probability: shareColumn,
};

/** The fact that a field of a history is; undefined for one that the book does not keep. */
export function factNamed(field: string): FactKey | undefined {
  return FACTS.find((key) => isFieldOf(key, field));
}
