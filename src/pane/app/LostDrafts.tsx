import { STATE_KEYS } from "../../schema/stateKeys";
import { useStore } from "../kit/useStore";
import { LostDraft } from "../review/LostDraft";
import { typedTexts } from "../review/typedTexts";
import { heldDraft } from "./heldDraft";
import { notesUnder } from "./notes";
import { discardDraft, draftPlace } from "./reviewDrafts";
import type { TaskProps } from "./taskProps";

/** The drafts of reviews whose deals are not in the book any more. */
export function LostDrafts({ app, view }: TaskProps) {
  const { deals, notes } = view.book;
  const held = [...notesUnder(`${STATE_KEYS.draft}review:`, notes, useStore(app.notes)).keys()];
  const standing = new Set(held.length === 0 ? [] : deals.map(({ record }) => record.dealId));
  return held
    .filter((dealId) => !standing.has(dealId))
    .map((dealId) => {
      const draft = heldDraft(app, draftPlace(dealId));
      const text = typedTexts(draft?.content);
      if (!draft || text === "") return null;
      const discard = (): void => discardDraft(app, dealId);
      return <LostDraft key={dealId} {...{ dealId, text }} begun={draft.begun} onDiscard={discard} />;
    });
}
