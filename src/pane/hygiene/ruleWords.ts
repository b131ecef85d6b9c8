import type { HygieneRule } from "../../terms/hygieneRules";
import { counted } from "../words/counted";

/** A rule in words: what it is called, and from where on it asks. */
interface RuleWords {
  readonly title: string;
  readonly limit: (limit: number) => string;
}

const WORDS: Readonly<Record<HygieneRule, RuleWords>> = {
  "close date": {
    title: "Past close date",
    limit: (days) =>
      days === 0 ? "The date is past, or missing" : `Past by over ${counted(days, "day")}, or missing`,
  },
  amount: { title: "No amount", limit: () => "The deal is in no sum" },
  "next step": { title: "No next step ahead", limit: () => "None is written, or its day is past" },
  activity: { title: "Stale", limit: (days) => `No activity for over ${counted(days, "day")}` },
  "stage age": {
    title: "Old in its stage",
    limit: (times) =>
      times === 1 ? "Longer than the stage’s norm days" : `Over ${String(times)} × the stage’s norm days`,
  },
  pushes: {
    title: "Pushed often",
    limit: (often) => `Moved to a later month ${often === 2 ? "twice" : counted(often, "time")} or more`,
  },
  "economic buyer": {
    title: "Commit without an economic buyer",
    limit: () => "People are recorded, and none of them is the buyer",
  },
  contacts: {
    title: "Single contact on a large deal",
    limit: (fewest) => `Fewer than ${counted(fewest, "person", "people")} recorded`,
  },
};

/** What a rule is called. */
export function ruleTitle(rule: HygieneRule): string {
  return WORDS[rule].title;
}

/** From where on a rule asks; it asks nothing without a limit where it needs one. */
export function limitWords(rule: HygieneRule, limit: number | null, hasLimit: boolean): string {
  if (hasLimit && limit === null) return "Asks nothing: its limit is blank";
  return WORDS[rule].limit(limit ?? 0);
}

/** Of which deals a rule may say nothing, and why. */
const UNKNOWN: Readonly<Partial<Record<HygieneRule, readonly [deal: string, deals: string, why: string]>>> = {
  activity: ["deal", "deals", "no last activity is recorded"],
  "stage age": ["deal", "deals", "no day of entry on Pipeline, or no norm days on Settings"],
  "economic buyer": ["deal in Commit", "deals in Commit", "nobody is recorded on Relationships"],
  contacts: ["large deal", "large deals", "nobody is recorded on Relationships"],
};

/** Why a rule says nothing of some deals. */
export function unknownWords(rule: HygieneRule, count: number): string {
  const [deal, deals, why] = UNKNOWN[rule] ?? ["deal", "deals", "a fact is not recorded"];
  return `Not known of ${counted(count, deal, deals)}: ${why}.`;
}
