import type { Serial } from "../../kit/serial";
import { fold, holdsWords, oneLine } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { dayInYear } from "./day";

/** The line under a deal's name: who carries it, where it stands, when it closes. */
export function dealLine({ owner, stage, closeDate }: Deal, today: Serial): string {
  const close = closeDate === null ? "no close date" : dayInYear(closeDate, today);
  return [owner, stage, close].filter((part) => part !== "").join(" · ");
}

/** What a deal is called: its name, else its customer, else its id. */
export function dealName({ deal, account, dealId }: Deal): string {
  return [deal, account, dealId].find((name) => name.trim() !== "") ?? "A deal without a name";
}

/** A deal told from others of its name: with its customer after it, unless the name says who that is. */
export function dealAndCustomer(deal: Deal): string {
  const [name, customer] = [dealName(deal), deal.account.trim()];
  return oneLine(customer === "" || fold(name).includes(fold(customer)) ? name : `${name} (${customer})`);
}

/** Whether name, account, owner and id of a deal hold every word that is looked for. */
export function isNamed({ deal, account, owner, dealId }: Deal, wanted: string): boolean {
  return holdsWords([deal, account, owner, dealId].join(" "), wanted);
}

/** A person's first name, as one speaks of a colleague. */
export function firstName(owner: string): string {
  return owner.trim().split(/\s+/)[0] ?? "";
}
