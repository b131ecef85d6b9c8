import type { Untidy } from "../../domain/pipeline/untidyDeals";
import type { Yardstick } from "../../domain/pipeline/needs";
import { counted } from "../words/counted";
import { dealAndCustomer, firstName } from "../words/dealWords";
import { needWords } from "./needWords";

/** So many deals are named in a message; the rest is counted. */
const NAMED = 12;

/** What to ask an owner, in one message to copy: each deal with what the book knows of it, and one open question. */
export function hygieneMessage(owner: string, deals: readonly Untidy[], yardstick: Yardstick): string {
  const named = deals
    .slice(0, NAMED)
    .map((each) => `– ${dealAndCustomer(each.deal.record)}: ${factsOf(each, yardstick)}`);
  const rest = deals.length - named.length;
  return [
    `Hi ${firstName(owner)}, could you help me bring ${deals.length === 1 ? "one deal" : counted(deals.length, "deal")} up to date?`,
    ...named,
    ...(rest > 0 ? [`– and ${counted(rest, "more deal")}`] : []),
    "What is right today, and where can I help?",
  ].join("\n");
}

/** What one deal lacks, as one line. */
export function factsOf({ deal, needed }: Untidy, yardstick: Yardstick): string {
  return needed.map((need) => needWords(need, deal.record, yardstick)).join("; ");
}
