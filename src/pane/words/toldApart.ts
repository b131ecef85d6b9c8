import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { dealAndCustomer, dealName } from "./dealWords";

/** Names the deals of one list: by their names; those of one name with their customers, and with their ids where these are the same. */
export function toldApart(deals: readonly Deal[]): (deal: Deal) => string {
  const [ofName, ofBoth] = [deals.map(dealName), deals.map(dealAndCustomer)].map(timesOf);
  return (deal) => {
    const [name, both, id] = [dealName(deal), dealAndCustomer(deal), deal.dealId.trim()];
    if ((ofName?.get(fold(name)) ?? 0) <= 1) return name;
    return (ofBoth?.get(fold(both)) ?? 0) <= 1 || id === "" ? both : `${both}, ${id}`;
  };
}

function timesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names.map(fold)) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}
