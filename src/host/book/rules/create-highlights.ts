import { overlap } from "../boxes";
import type { SheetPart } from "../sheets/sheet-part";
import type { Box } from "../types/box";
import type { Highlight, Highlights, HighlightType } from "../types/highlight";
import { assertUnprotected, clearBox, shiftWishes } from "./change-highlights";
import { createHighlight } from "./create-highlight";
import { findWish, orderOfWishes, wishOf, type HeldHighlights } from "./held-highlights";
import { PLAIN_FORMAT } from "./highlight-wish";

function add(held: HeldHighlights, box: Box, type: HighlightType): Highlight {
  assertUnprotected(held);
  held.sheet.makeRoom(box);
  const id = held.core.nextId();
  held.wishes.set(id, { type, rule: null, format: PLAIN_FORMAT, stopIfTrue: false, boxes: [box] });
  return createHighlight(held, id);
}

function followShifts(held: HeldHighlights): void {
  const { core, sheet } = held;
  core.shiftListeners.add((sheetId, move) => {
    if (sheet.exists && !core.sheets.of(sheetId).isDeleted) shiftWishes(held, sheetId, move);
  });
}

/** The conditional formats of one sheet. Those that the user made in the grid are read from the engine. */
export function createHighlights(part: SheetPart): Highlights {
  const held: HeldHighlights = { ...part, wishes: new Map() };
  followShifts(held);
  return {
    add: (box, type) => add(held, box, type),
    clear: (box) => clearBox(held, box),
    items: (box) =>
      orderOfWishes(held)
        .filter((id) => !box || wishOf(held, id).boxes.some((covered) => overlap(covered, box)))
        .map((id) => createHighlight(held, id)),
    get: (id) => (findWish(held, id) ? createHighlight(held, id) : null),
  };
}
