import { fold } from "../../kit/text";
import { type Answers, answerTo } from "../settle/answers";

/** The answer that takes an unknown name as somebody new. */
export const NEW_OWNER = "somebody new";

/** The name of the question about an owner's name. */
export function ownerQuestionId(name: string): string {
  return `owner ${name}`;
}

/** Whom a name means while nobody answers: who is known under it, who alone is written much like it, else somebody new. */
export function ownerMeant(name: string, known: readonly string[]): string {
  const same = known.find((owner) => fold(owner) === fold(name));
  if (same !== undefined) return same;
  const [alike, ...others] = known.filter((owner) => isAlike(owner, name));
  return alike !== undefined && others.length === 0 ? alike : NEW_OWNER;
}

/** The owner that an export's name means in the book. */
export function ownerMeaning(name: string, known: readonly string[], answers: Answers): string {
  const meant = answerTo(ownerQuestionId(name), answers) ?? ownerMeant(name, known);
  return known.find((owner) => owner === meant) ?? name;
}

/** "D. Weiss", "Weiss, Dana" and "dana.weiss@team.example" beside "Dana Weiss". */
function isAlike(one: string, other: string): boolean {
  const [left, right] = [partsOf(one), partsOf(other)];
  return left.last !== "" && left.last === right.last && startAlike(left.first, right.first);
}

function startAlike(one: string, other: string): boolean {
  return one !== "" && other !== "" && (one.startsWith(other) || other.startsWith(one));
}

function partsOf(name: string): { readonly first: string; readonly last: string } {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const [last = "", first] = plain.split(",").map((part) => part.trim());
  const words = (first === undefined ? last : `${first} ${last}`).replace(/@.*$/, "").split(/[\s._-]+/);
  return { first: words[0] ?? "", last: words.length > 1 ? (words.at(-1) ?? "") : "" };
}
