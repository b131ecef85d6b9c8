import { fold } from "../../kit/text";
import type { RegisteredAction } from "../../schema/sheets/actions";
import type { Deal } from "../../schema/sheets/pipeline";

/** Support that is open and ideas that were given, about a member or one of the member's deals; the earliest due first. */
export function supportOf(
  member: string,
  register: readonly RegisteredAction[],
  deals: readonly Deal[],
): readonly RegisteredAction[] {
  const things = new Set([fold(member), ...deals.map(({ dealId }) => fold(dealId))]);
  things.delete("");
  return register
    .filter((action) => things.has(fold(action.about)) && isSupport(action))
    .sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity));
}

function isSupport({ type, status }: RegisteredAction): boolean {
  if (type === "Idea") return status !== "Dropped";
  const isOpen = status !== "Done" && status !== "Dropped";
  return isOpen && (type === "Support–deal" || type === "Support–career");
}
