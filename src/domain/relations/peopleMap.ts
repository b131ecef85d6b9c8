import { fold } from "../../kit/text";
import type { Relationship } from "../../schema/sheets/relationships";
import { daysBetween } from "../pipeline/daysBetween";
import { relation, type Fading } from "./relation";
import { warmth, type Warmth } from "./warmth";

/** Where somebody stands; nobody asked is not neutral. */
export type Standing = "for us" | "neutral" | "against" | "unknown";

/** Somebody at a customer, and what the tie is worth today. */
export interface KnownPerson {
  readonly person: Relationship;
  readonly stands: Standing;
  readonly decides: boolean;
  readonly warmth: Warmth;
  /** Days since we last spoke; null where we never did. */
  readonly silence: number | null;
  /** From −1 to 1, faded; null where stance, strength or the last contact is not known. */
  readonly relation: number | null;
}

/** Who decides, who blocks and how warm it is: those who sign first, then those against, then the warmest. */
export function peopleMap(people: readonly Relationship[], fading: Fading): readonly KnownPerson[] {
  return people
    .filter(({ person }) => person.trim() !== "")
    .map((person) => known(person, fading))
    .sort((a, b) => rank(a) - rank(b) || (b.relation ?? 0) - (a.relation ?? 0));
}

/** The people who decide on one deal. */
export function peopleOfDeal(people: readonly Relationship[], dealId: string): readonly Relationship[] {
  return dealId.trim() === "" ? [] : people.filter((one) => fold(one.dealId) === fold(dealId));
}

/** The people of one customer, on whatever deal. */
export function peopleOfAccount(people: readonly Relationship[], account: string): readonly Relationship[] {
  return account.trim() === "" ? [] : people.filter((one) => fold(one.account) === fold(account));
}

function known(person: Relationship, fading: Fading): KnownPerson {
  const { role, lastContact } = person;
  return {
    person,
    stands: standingOf(person),
    decides: role === "Economic buyer" || role === "Decision maker",
    warmth: warmth(lastContact, fading),
    silence: lastContact === null ? null : Math.max(0, daysBetween(lastContact, fading.today)),
    relation: relationOf(person, fading),
  };
}

function relationOf({ stance, strength, lastContact }: Relationship, fading: Fading): number | null {
  if (stance === null || strength === null || lastContact === null) return null;
  return relation({ stance, strength, lastContact }, fading);
}

/** An opponent of whom no stance is recorded is against us by the role. */
function standingOf({ stance, role }: Relationship): Standing {
  if (stance === null) return role === "Opponent" ? "against" : "unknown";
  if (stance === 0) return "neutral";
  return stance > 0 ? "for us" : "against";
}

function rank({ decides, stands }: KnownPerson): number {
  if (decides) return 0;
  return stands === "against" ? 1 : 2;
}
