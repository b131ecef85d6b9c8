import type { Contact } from "../../excel/saveContact";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Relationship } from "../../schema/sheets/relationships";
import { BUYING_ROLES } from "../../terms/buyingRoles";
import { dayInYear } from "../words/day";
import { typedDay } from "../words/typedDay";

/** Somebody at a customer while being typed; the day is text until it is read. */
export interface ContactDraft {
  readonly person: string;
  readonly role: Contact["role"];
  readonly stance: number | null;
  readonly strength: number | null;
  readonly lastContact: string;
  readonly ourOwner: string;
  readonly note: string;
}

/** What keeps a draft from being saved. */
export type ContactGap =
  | { readonly kind: "no name" }
  | { readonly kind: "known already"; readonly name: string }
  | { readonly kind: "no such day"; readonly got: string };

/** An empty draft: the first deciding role that nobody has yet, and the owner as the one who knows them. */
export function newContact(people: readonly Relationship[], ourOwner: string): ContactDraft {
  const role = BUYING_ROLES.find((one) => !people.some((person) => person.role === one)) ?? "Influencer";
  return { person: "", role, stance: null, strength: null, lastContact: "", ourOwner, note: "" };
}

/** A draft that starts from what is recorded. */
export function contactDraftOf(person: Relationship, today: Serial): ContactDraft {
  const { role, stance, strength, lastContact, ourOwner, note } = person;
  const day = lastContact === null ? "" : dayInYear(lastContact, today);
  return { person: person.person, role, stance, strength, lastContact: day, ourOwner, note };
}

/** What is still wrong with a draft of somebody new, or of somebody known. */
export function contactGap(
  draft: ContactDraft,
  { others, today }: { readonly others: readonly Relationship[]; readonly today: Serial },
): ContactGap | undefined {
  const name = draft.person.trim();
  if (name === "") return { kind: "no name" };
  if (others.some(({ person }) => fold(person) === fold(name))) return { kind: "known already", name };
  const day = draft.lastContact.trim() === "" ? null : typedDay(draft.lastContact, today);
  return day === undefined || (day !== null && day > today)
    ? { kind: "no such day", got: draft.lastContact.trim() }
    : undefined;
}

/** Whether somebody stands in the book just as typed: then nothing is left to save. */
export function isRecorded(draft: ContactDraft, one: Relationship, today: Serial): boolean {
  return Object.entries(contactOf(draft, { ...one, today })).every(
    ([key, value]) => one[key as keyof Contact] === value,
  );
}

/** The draft as the book keeps it. */
export function contactOf(
  draft: ContactDraft,
  { account, dealId, today }: Pick<Contact, "account" | "dealId"> & { readonly today: Serial },
): Contact {
  const { role, stance, strength, ourOwner, note } = draft;
  const lastContact = typedDay(draft.lastContact, today) ?? null;
  const person = draft.person.trim();
  return { person, account, dealId, role, stance, strength, lastContact, ourOwner, note };
}
