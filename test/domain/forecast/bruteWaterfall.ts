import type { DealFacts } from "../../../src/domain/forecast/dealFacts";
import type { Scope } from "../../../src/domain/forecast/standings";

interface TwoLists {
  readonly before: readonly DealFacts[];
  readonly after: readonly DealFacts[];
}

/** The waterfall line by line as the contract words it: each line goes through all deals again. */
export function bruteWaterfall({ before, after }: TwoLists, { span, owner, counts }: Scope) {
  const among = (deals: readonly DealFacts[], id: string) =>
    deals.find(({ dealId, status }) => dealId === id && status !== "Removed");
  const then = (id: string) => among(before, id);
  const now = (id: string) => among(after, id);
  const isTheirs = (deal: DealFacts) => owner === "" || deal.owner === owner;
  const day = (deal: DealFacts) =>
    deal.status === "Won" ? (deal.closedOn ?? deal.closeDate) : deal.closeDate;
  const isIn = (deal: DealFacts | undefined): deal is DealFacts => {
    if (deal === undefined || !isTheirs(deal)) return false;
    const at = day(deal);
    if (at === null || at < span.from || at > span.to) return false;
    if (deal.status === "Won") return counts === "in play";
    return deal.status === "Open" && deal.category !== "Omitted";
  };
  const cents = (deal: DealFacts | undefined) => Math.round((deal?.amount ?? 0) * 100);

  const opening = before.filter(isIn);
  const closing = after.filter(isIn);
  const left = opening.filter(({ dealId }) => !isIn(now(dealId)));
  const came = closing.filter(({ dealId }) => !isIn(then(dealId)));
  const stayed = closing.filter(({ dealId }) => isIn(then(dealId)));
  const gained = ({ dealId }: DealFacts) => cents(now(dealId)) - cents(then(dealId));

  const whyCame = (deal: DealFacts): string => {
    const past = then(deal.dealId);
    if (past === undefined) return "Created";
    if (past.status !== "Open" && past.status !== null) return "Reopened";
    return isTheirs(past) ? "Moved in" : "Transferred in";
  };
  const whyLeft = (deal: DealFacts): string => {
    const fate = now(deal.dealId);
    if (fate === undefined) return "Removed";
    if (!isTheirs(fate)) return "Transferred out";
    if (fate.status === "Won" && counts === "open") return "Won";
    return fate.status === "Lost" ? "Lost" : "Moved out";
  };
  const sum = (deals: readonly DealFacts[], of: (deal: DealFacts) => number) =>
    deals.reduce((total, deal) => total + of(deal), 0) / 100;
  const entry = (line: string) => {
    const deals = came.filter((deal) => whyCame(deal) === line);
    return { line, amount: sum(deals, cents), deals: deals.length };
  };
  const leave = (line: string) => {
    const deals = left.filter((deal) => whyLeft(deal) === line);
    return { line, amount: 0 - sum(deals, cents), deals: deals.length };
  };
  const resize = (line: string, sign: number) => {
    const deals = stayed.filter((deal) => Math.sign(gained(deal)) === sign);
    return { line, amount: sum(deals, gained), deals: deals.length };
  };
  return [
    { line: "Opening", amount: sum(opening, cents), deals: opening.length },
    ...["Created", "Reopened", "Transferred in", "Moved in"].map(entry),
    resize("Increased", 1),
    resize("Decreased", -1),
    ...["Won", "Lost", "Moved out", "Transferred out", "Removed"].map(leave),
    { line: "Closing", amount: sum(closing, cents), deals: closing.length },
    { line: "Check", amount: 0, deals: 0 },
  ];
}
