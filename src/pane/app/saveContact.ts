import type { Contact } from "../../excel/saveContact";
import type { Change } from "../../excel/writing/change";
import type { Relationship } from "../../schema/sheets/relationships";
import { type ContactDraft, contactOf } from "../people/contactDraft";
import type { PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { offerUndo, showTrouble } from "./standingActions";
import { notAppliedWords, overtakenWords } from "./writeWords";

/** Somebody as typed, who that was before, and on which deal. */
interface TypedPerson {
  readonly known: Relationship | undefined;
  readonly draft: ContactDraft;
  readonly of: Pick<Contact, "account" | "dealId">;
}

/** Writes somebody to Relationships and offers the way back; says whether what was typed may go. */
export async function saveContact(app: PaneApp, { known, draft, of }: TypedPerson): Promise<boolean> {
  showTrouble(app, undefined);
  const desk = await app.desk.coachDesk();
  const contact = contactOf(draft, { ...(known ?? of), today: Math.floor(app.now()) });
  const applied = await (known ? desk.changeContact(known, contact) : desk.addContact(contact));
  if (!applied.ok) {
    const { title, body } = notAppliedWords(applied);
    showTrouble(app, { title: `Not saved: ${title}`, body: `${body} What you typed is kept.` });
    return false;
  }
  const { change } = applied;
  if (hasWritten(change)) {
    offerUndo(app, known ? `${contact.person} saved.` : `${contact.person} added.`, change);
  }
  if (change.overtaken.length > 0) showOvertaken(app, contact.person, change);
  await reloadBook(app);
  return change.overtaken.length === 0;
}

function hasWritten({ edits }: Change): boolean {
  return edits.some(({ added, changes }) => added.length + changes.length > 0);
}

/** Somebody else changed the row, or took it away, since it was read. */
function showOvertaken(app: PaneApp, person: string, change: Change): void {
  const title = hasWritten(change) ? "Not all was saved" : "Not saved: somebody was faster";
  const body = `${person} stands otherwise on Relationships now.${overtakenWords(change.overtaken)} What you typed is kept.`;
  showTrouble(app, { title, body });
}
