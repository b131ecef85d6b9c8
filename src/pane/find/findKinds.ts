import { isOpen } from "../../domain/pipeline/isOpen";
import { accounts } from "../../schema/sheets/accounts";
import { actions } from "../../schema/sheets/actions";
import { answers } from "../../schema/sheets/answers";
import { coaching } from "../../schema/sheets/coaching";
import { kpis } from "../../schema/sheets/kpis";
import { plain } from "../../kit/text";
import { type Deal, pipeline } from "../../schema/sheets/pipeline";
import { relationships } from "../../schema/sheets/relationships";
import { reviews } from "../../schema/sheets/reviews";
import { talent } from "../../schema/sheets/talent";
import type { Place } from "../pages";
import { amountOrDash } from "../words/amount";
import { dayInYear } from "../words/day";
import { dealLine, dealName } from "../words/dealWords";
import { type FindKind, findKind } from "./findKind";

/** The parts of a line that say something. */
function line(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part.trim() !== "").join(" · ");
}

/** The customer of a deal whose name does not say who that is. */
function customer(deal: Deal): string {
  return plain(dealName(deal)).includes(plain(deal.account)) ? "" : deal.account;
}

function reviewOf(dealId: string): Place | null {
  return dealId.trim() === "" ? null : { page: "Inspect", dealId };
}

function peopleOf(account: string): Place | null {
  return account.trim() === "" ? null : { page: "Inspect", account, list: "people" };
}

/** Everything that Find finds, in the order of its groups. */
export const FIND_KINDS: readonly FindKind[] = [
  findKind({
    kind: "Deals",
    sheet: pipeline,
    called: "deal",
    name: dealName,
    words: (deal, { today }) => ({
      line: line(customer(deal), isOpen(deal) ? "" : deal.status, dealLine(deal, today)),
      right: amountOrDash(deal.amount),
    }),
    place: ({ dealId }) => reviewOf(dealId),
    // open ones first, then by amount: no amount reaches that far
    weight: (deal) => (deal.amount ?? 0) + (isOpen(deal) ? 1e12 : 0),
  }),
  findKind({
    kind: "Team",
    sheet: talent,
    called: "member",
    name: ({ member }) => member,
    words: ({ role, territory }) => ({ line: line(role, territory) }),
    place: ({ member }) => ({ page: "1:1", member }),
  }),
  findKind({
    kind: "People",
    sheet: relationships,
    called: "person",
    name: ({ person }) => person,
    words: ({ role, account }) => ({ line: line(role, account) }),
    place: ({ dealId, account }) =>
      dealId.trim() === "" ? peopleOf(account) : { page: "Inspect", dealId, list: "people" },
  }),
  findKind({
    kind: "Accounts",
    sheet: accounts,
    called: "account",
    name: ({ account }) => account,
    words: ({ owner, industry, key }) => ({
      line: line(key === "Yes" ? "Key account" : "", owner, industry),
    }),
    place: ({ account }) => peopleOf(account),
  }),
  findKind({
    kind: "KPIs",
    sheet: kpis,
    called: "kpi",
    name: ({ kpi }) => kpi,
    words: ({ kind, unit, active }) => ({
      line: line(kind, unit, active === "Yes" ? "active" : "not active"),
    }),
    place: () => ({ page: "Setup" }),
  }),
  findKind({
    kind: "Actions",
    sheet: actions,
    called: "title",
    name: ({ title }) => title,
    words: ({ type, owner, due, status }, { today }) => ({
      line: line(
        type,
        owner,
        due === null ? status : `${status === null ? "" : `${status} · `}by ${dayInYear(due, today)}`,
      ),
    }),
    place: ({ about }) => (about.trim() === "" ? null : { page: "Inspect", dealId: about }),
    weight: ({ status }) => (status === "Open" || status === "Waiting" ? 1 : 0),
  }),
  findKind({
    kind: "Reviews",
    sheet: reviews,
    called: "thinkingNow",
    name: ({ thinkingNow, strategyNow, nextTest }) => thinkingNow || strategyNow || nextTest,
    words: ({ dealId, date }, { today, dealName: called }) => ({
      line: line(called(dealId), date === null ? "" : dayInYear(date, today)),
    }),
    place: ({ dealId }) => reviewOf(dealId),
    weight: ({ date }) => date ?? 0,
  }),
  findKind({
    kind: "Answers",
    sheet: answers,
    called: "question",
    name: ({ question }) => question,
    words: ({ dealId, answer, saidBy, evidenceDate }, { today, dealName: called }) => ({
      line: line(called(dealId), answer, saidBy, evidenceDate === null ? "" : dayInYear(evidenceDate, today)),
    }),
    place: ({ dealId }) => reviewOf(dealId),
    weight: ({ evidenceDate }) => evidenceDate ?? 0,
  }),
  findKind({
    kind: "Coaching",
    sheet: coaching,
    called: "agreed",
    name: ({ agreed, before, after }) => agreed || after || before,
    words: ({ type, member, date }, { today }) => ({
      line: line(
        member === "" ? type : `${type ?? "Talk"} with ${member}`,
        date === null ? "" : dayInYear(date, today),
      ),
    }),
    place: ({ member }) => ({ page: "1:1", member }),
    weight: ({ date }) => date ?? 0,
  }),
];
