import type { Mapping } from "./mapping";

/** A header that may also mean something else makes no deal by itself. */
const HINT = 0.7;

/**
 * Whether an export holds deals at all: something that names them and something that says where they stand. What was
 * told by values alone has to agree with something else.
 */
export function hasDeals({ columns, unsure }: Mapping): boolean {
  const { stage, status, amount, closeDate } = columns;
  const isNamed = (columns.dealId ?? columns.deal ?? columns.account) !== undefined;
  const places = [stage, status, amount, closeDate].filter((match) => match !== undefined);
  const isToldByHeader = places.some(
    ({ reason, confidence }) => reason !== "by its values" && confidence > HINT,
  );
  const isAllGuessed = Object.values(columns).every(({ reason }) => reason === "by its values");
  const possible = isAllGuessed ? Object.keys(unsure).length : 0;
  return isNamed && (isToldByHeader || places.length + possible > 1);
}
