import { useState } from "react";
import { needs } from "../../domain/pipeline/needs";
import { peopleMap, peopleOfAccount, peopleOfDeal } from "../../domain/relations/peopleMap";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Relationship } from "../../schema/sheets/relationships";
import { useStore } from "../kit/useStore";
import { contactContent, readContactContent, type TypedContact } from "../people/contactContent";
import {
  type ContactDraft,
  contactDraftOf,
  contactGap,
  isRecorded,
  newContact,
} from "../people/contactDraft";
import { PeoplePage, type PeoplePageProps } from "../people/PeoplePage";
import { dealName } from "../words/dealWords";
import { type DraftPlace, dropDraft, heldDraft, holdDraft } from "./heldDraft";
import { goBack, seePeople } from "./navigation";
import { keepNotes } from "./notes";
import type { PaneApp } from "./paneApp";
import { saveContact } from "./saveContact";
import type { TaskProps } from "./taskProps";

/** Whose people are shown: of one deal, or of an account on whatever deal. */
type Whose =
  | { readonly deal: Located<Deal> }
  | {
      readonly account: string;
      /** The deal from which the way led there. */
      readonly from: Located<Deal> | undefined;
    };

/** The people of a deal or an account, wired to the book; what is typed is held until it is written. */
export function PeopleTask({ app, view, whose }: TaskProps & { readonly whose: Whose }) {
  const { book, today, yardstick } = view;
  useStore(app.notes);
  const [isSaving, setSaving] = useState(false);
  const place: DraftPlace = { kind: "person", id: idOf(whose) };
  const theirs = recordedPeople(book.people, whose);
  const { known, draft } = openForm(readContactContent(heldDraft(app, place)?.content), theirs, {
    whose,
    today,
  });
  const gap = contactGap(draft, { others: known ? [] : theirs, today });
  const hold = (contact: TypedContact): void =>
    holdDraft(app, place, { content: contactContent(contact), basis: {} });

  async function save(): Promise<void> {
    if (gap !== undefined || isSaving) return;
    setSaving(true);
    await saveContact(app, { known, draft, of: keyOf(whose), place });
    setSaving(false);
  }

  return (
    <PeoplePage
      {...headOf(whose)}
      wider={widerOf(app, book.people, whose)}
      people={peopleMap(theirs, { today, halfLife: book.limits.relationDays ?? Infinity })}
      {...("account" in whose && { dealNames: namesOf(book.deals) })}
      isSingleThreaded={"deal" in whose && needs(whose.deal.record, yardstick).includes("few contacts")}
      today={today}
      form={{ known: known ?? null, draft, gap, isSaving }}
      onDraft={(changed) => hold({ known: known ?? null, draft: changed })}
      onOpen={(person) => hold({ known: person, draft: contactDraftOf(person, today) })}
      onNew={() => dropDraft(app, place)}
      onLeave={() => void keepNotes(app)}
      onSave={() => void save()}
      onBack={() => goBack(app)}
    />
  );
}

function headOf(whose: Whose) {
  if ("deal" in whose) return { title: "People", backTo: dealName(whose.deal.record) };
  const { account, from } = whose;
  return { title: `People at ${account}`, backTo: from ? dealName(from.record) : "Inspect" };
}

/** From a deal's people to everybody at its customer, where that is somebody else too. */
function widerOf(app: PaneApp, people: readonly Relationship[], whose: Whose): PeoplePageProps["wider"] {
  if (!("deal" in whose)) return undefined;
  const { account, dealId } = whose.deal.record;
  const all = peopleOfAccount(people, account).length;
  if (all <= recordedPeople(people, whose).length) return undefined;
  return { words: `All ${all} at ${account}`, onOpen: () => seePeople(app, { account, dealId }) };
}

/**
 * The form with what was typed; of somebody who is gone from the book it becomes one of somebody new, and of somebody new who stands there
 * as typed it is empty again.
 */
function openForm(
  typed: TypedContact | undefined,
  theirs: readonly Relationship[],
  { whose, today }: { readonly whose: Whose; readonly today: Serial },
): { readonly known: Relationship | undefined; readonly draft: ContactDraft } {
  const known = typed?.known ? theirs.find((one) => isSame(one, typed.known)) : undefined;
  const owner = "deal" in whose ? whose.deal.record.owner : "";
  const isOver = typed?.known === null && theirs.some((one) => isRecorded(typed.draft, one, today));
  return { known, draft: typed && !isOver ? typed.draft : newContact(theirs, owner) };
}

function idOf(whose: Whose): string {
  return "deal" in whose ? whose.deal.record.dealId : whose.account;
}

function isSame(one: Relationship, other: TypedContact["known"]): boolean {
  return one.person === other?.person && one.dealId === other.dealId;
}

function recordedPeople(people: readonly Relationship[], whose: Whose): readonly Relationship[] {
  return "deal" in whose
    ? peopleOfDeal(people, whose.deal.record.dealId)
    : peopleOfAccount(people, whose.account);
}

function keyOf(whose: Whose): Pick<Relationship, "account" | "dealId"> {
  if ("account" in whose) return { account: whose.account, dealId: "" };
  const { account, dealId } = whose.deal.record;
  return { account, dealId };
}

function namesOf(deals: readonly Located<Deal>[]): ReadonlyMap<string, string> {
  return new Map(deals.map(({ record }) => [record.dealId, dealName(record)]));
}
