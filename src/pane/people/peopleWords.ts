import type { KnownPerson } from "../../domain/relations/peopleMap";
import { counted } from "../words/counted";
import { firstName } from "../words/dealWords";

/** Who is known, whether somebody who signs is with us, and who is against. */
export function peopleLead(people: readonly KnownPerson[]): string {
  if (people.length === 0) return "Nobody yet. Start with whoever signs.";
  const known = people.length === 1 ? "1 known." : `${people.length} known.`;
  return [known, signerWords(people), blockerWords(people)].filter((part) => part !== "").join(" ");
}

function signerWords(people: readonly KnownPerson[]): string {
  const signers = people.filter(({ decides }) => decides);
  if (signers.length === 0) return "Nobody who signs is known yet.";
  const ours = signers.find(({ stands }) => stands === "for us");
  return ours ? `${ours.person.person} signs and is for us.` : "Nobody who signs is with us yet.";
}

function blockerWords(people: readonly KnownPerson[]): string {
  const against = people.filter(({ stands }) => stands === "against");
  if (against.length === 0) return "";
  const [first] = against;
  return against.length === 1 && first
    ? `${first.person.person} is against.`
    : `${counted(against.length, "person is", "people are")} against.`;
}

/** Who of us knows somebody: "knows Ben", "knows nobody". */
export function tieWords({ person }: KnownPerson): string {
  const ours = firstName(person.ourOwner);
  return person.strength === 0 || ours === "" ? "knows nobody" : `knows ${ours}`;
}

/** "6 days ago · warm", "never met". */
export function warmthWords({ silence, warmth }: KnownPerson): string {
  if (silence === null) return "never met";
  const ago = silence === 0 ? "today" : `${counted(silence, "day")} ago`;
  return `${ago} · ${warmth}`;
}

/** Whether somebody should be spoken to. */
export function isFading({ warmth }: KnownPerson): boolean {
  return warmth === "cold" || warmth === "never met";
}
