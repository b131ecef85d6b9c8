import type { Attempt } from "../../excel/caught";
import type { TalkBook } from "../../excel/readTalks";
import type { Contact } from "../../excel/saveContact";
import type { AgreedStandard } from "../../excel/saveStandard";
import type { FinishedTalk, Rewritten } from "../../excel/saveTalk";
import type { Applied } from "../../excel/writing/applied";
import type { Serial } from "../../kit/serial";
import type { Talk } from "../../schema/sheets/coaching";

/** What the pages about people ask of the workbook. */
export interface CoachDesk {
  readonly readTalks: () => Promise<Attempt<TalkBook>>;
  /** Writes a talk with what was promised in it. */
  readonly saveTalk: (finished: FinishedTalk, today: Serial) => Promise<Applied>;
  /** Fills in what a talk that is kept still lacked. */
  readonly completeTalk: (talk: Rewritten<Talk, Partial<Talk>>) => Promise<Applied>;
  readonly saveStandard: (agreed: AgreedStandard) => Promise<Applied>;
  readonly addContact: (contact: Contact) => Promise<Applied>;
  readonly changeContact: (contact: Rewritten<Contact>) => Promise<Applied>;
  /** The texts of the selected row, the selected cell's own first. */
  readonly selectedRowTexts: () => Promise<Attempt<readonly string[]>>;
}
