import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { RegisteredAction } from "../../schema/sheets/actions";
import type { Deal } from "../../schema/sheets/pipeline";
import type { ActionType } from "../../terms/actionTypes";

/** A promise between the manager and a member that is not done. */
export interface OpenPromise {
  readonly action: RegisteredAction;
  readonly isLate: boolean;
}

/** What was promised both ways: the manager's first. */
export interface Promises {
  readonly yours: readonly OpenPromise[];
  readonly theirs: readonly OpenPromise[];
}

/** The deeds that one side owes the other; ideas, lessons and questions are none. */
const PROMISED: readonly ActionType[] = [
  "Action",
  "Play",
  "Support–deal",
  "Support–career",
  "Escalation",
  "Ask of leadership",
];

/** Under these names the manager stands in the register. */
const MANAGERS = ["you", "me", "manager"];

/** Open promises of a member, and of the manager about that member, their deals or accounts; the earliest due first. */
export function openPromises(
  member: string,
  register: readonly RegisteredAction[],
  { deals, today }: { readonly deals: readonly Deal[]; readonly today: Serial },
): Promises {
  const theirThings = new Set(deals.flatMap(({ dealId, account }) => [fold(dealId), fold(account)]));
  theirThings.add(fold(member));
  theirThings.delete("");
  const open = register
    .filter(isOpenPromise)
    .map((action) => ({ action, isLate: action.due !== null && action.due < today }))
    .sort((a, b) => (a.action.due ?? Infinity) - (b.action.due ?? Infinity));
  return {
    yours: open.filter(({ action }) => isManagers(action) && theirThings.has(fold(action.about))),
    theirs: open.filter(({ action }) => fold(action.owner) === fold(member)),
  };
}

/** Whether somebody still owes it. */
export function isOpenPromise({ type, title, status }: RegisteredAction): boolean {
  if (title.trim() === "" || status === "Done" || status === "Dropped") return false;
  return type === null || PROMISED.includes(type);
}

/** Whether the manager owes it. */
export function isManagers({ owner }: RegisteredAction): boolean {
  return MANAGERS.includes(fold(owner));
}
