import type { Contact } from "../../excel/saveContact";
import type { Relationship } from "../../schema/sheets/relationships";
import { type ContactDraft, contactOf } from "../people/contactDraft";
import { type DraftPlace, saveEnding } from "./heldDraft";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerUndo, showTrouble } from "./standingActions";
import { notAppliedWords } from "./writeWords";

/** Somebody as typed, who that was before, on which deal, and where the draft is held. */
interface TypedPerson {
  readonly known: Relationship | undefined;
  readonly draft: ContactDraft;
  readonly of: Pick<Contact, "account" | "dealId">;
  readonly place: DraftPlace;
}

/** Writes somebody to Relationships and offers the way back. */
export async function saveContact(app: PaneApp, { known, draft, of, place }: TypedPerson): Promise<void> {
  showTrouble(app, undefined);
  const desk = await app.desk.coachDesk();
  const today = Math.floor(app.now());
  const after = contactOf(draft, { ...(known ?? of), today });
  const applied = await saveEnding(app, { place }, () =>
    known ? desk.changeContact({ before: known, after }) : desk.addContact(after),
  );
  if (applied.ok) offerUndo(app, known ? `${after.person} saved.` : `${after.person} added.`, applied.change);
  else {
    const { title, body } = notAppliedWords(applied);
    showTrouble(app, { title: `Not saved: ${title}`, body: `${body} What you typed is kept.` });
  }
  if (applied.ok || applied.why === "overtaken") await reloadBook(app);
}
