import type { Relationship } from "../../schema/sheets/relationships";
import { BUYING_ROLES } from "../../terms/buyingRoles";
import { recordOf } from "../draft/draftNote";
import { fieldText } from "../draft/fieldText";
import type { ContactDraft } from "./contactDraft";

/** What is typed about somebody, and who that is in the book; null for somebody new. */
export interface TypedContact {
  readonly known: Pick<Relationship, "person" | "dealId"> | null;
  readonly draft: ContactDraft;
}

/** What is typed about somebody as plain JSON. */
export function contactContent({ known, draft }: TypedContact): unknown {
  return { known: known && { person: known.person, dealId: known.dealId }, draft };
}

/** What was typed about somebody; undefined where the content is none. */
export function readContactContent(content: unknown): TypedContact | undefined {
  const { known, draft } = recordOf(content);
  if (typeof draft !== "object" || draft === null) return undefined;
  const typed = recordOf(draft);
  const who = recordOf(known);
  return {
    known: known === null ? null : { person: fieldText(who["person"]), dealId: fieldText(who["dealId"]) },
    draft: {
      person: fieldText(typed["person"]),
      role: BUYING_ROLES.find((role) => role === typed["role"]) ?? null,
      stance: levelOf(typed["stance"], -2, 2),
      strength: levelOf(typed["strength"], 0, 3),
      lastContact: fieldText(typed["lastContact"]),
      ourOwner: fieldText(typed["ourOwner"]),
      note: fieldText(typed["note"]),
    },
  };
}

function levelOf(value: unknown, from: number, to: number): number | null {
  const isLevel = typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
  return isLevel ? value : null;
}
