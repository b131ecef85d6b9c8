import type { Mapping } from "./mapping";

/** Whether an export holds deals at all: something that names them and something that says where they stand. */
export function hasDeals({ columns }: Mapping): boolean {
  const isNamed = columns.dealId ?? columns.deal ?? columns.account;
  const isPlaced = columns.stage ?? columns.amount ?? columns.closeDate ?? columns.status;
  return isNamed !== undefined && isPlaced !== undefined;
}
