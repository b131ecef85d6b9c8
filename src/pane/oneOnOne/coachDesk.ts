import type { Attempt } from "../../excel/caught";
import type { TalkBook } from "../../excel/readTalks";
import type { Contact } from "../../excel/saveContact";
import type { Applied } from "../../excel/writing/applied";

/** What the pages about people ask of the workbook. */
export interface CoachDesk {
  readonly readTalks: () => Promise<Attempt<TalkBook>>;
  readonly addContact: (contact: Contact) => Promise<Applied>;
  readonly changeContact: (before: Contact, after: Contact) => Promise<Applied>;
}
