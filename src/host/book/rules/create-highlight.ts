import type { Highlight } from "../types/highlight";
import { changeWish, setBoxes, setPriority, setRule } from "./change-highlights";
import { orderOfWishes, removeWish, wishOf, type HeldHighlights } from "./held-highlights";

/** One conditional format by its id: a live view, refused with ItemNotFound once it is gone. */
export function createHighlight(held: HeldHighlights, id: string): Highlight {
  const wish = () => wishOf(held, id);
  return {
    id,
    get type() {
      return wish().type;
    },
    get boxes() {
      return wish().boxes;
    },
    get rule() {
      return wish().rule;
    },
    get format() {
      return wish().format;
    },
    get priority() {
      return orderOfWishes(held).indexOf(id);
    },
    get stopIfTrue() {
      return wish().stopIfTrue;
    },
    setRule: (rule) => setRule(held, id, rule),
    setFormat: (format) => changeWish(held, id, { format: { ...wish().format, ...format } }),
    setPriority: (priority) => setPriority(held, id, priority),
    setStopIfTrue: (stopIfTrue) => changeWish(held, id, { stopIfTrue }),
    setBoxes: (boxes) => setBoxes(held, id, boxes),
    delete: () => removeWish(held, id),
  };
}
