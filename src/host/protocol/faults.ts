import type { Book } from "../book/types";
import { RichError, type ErrorCode } from "./richError";

/** Troubles that a test can order; requests are counted from the next one, which is 1. */
export interface Faults {
  /** The n-th request is refused before anything of it is done. */
  readonly failRequest: (n: number, code?: ErrorCode) => void;
  /** The n-th request is done, but its answer never arrives: the add-in sees a failed call. */
  readonly dropConnection: (n: number) => void;
  /** Every request from now on takes this much longer. */
  readonly delay: (milliseconds: number) => void;
  /** A co-author edits the workbook before the n-th request. */
  readonly betweenSyncs: (n: number, edit: (book: Book) => void | Promise<void>) => void;
  /** The user is typing in a cell, or has stopped. */
  readonly setCellEditMode: (isEditing: boolean) => void;
  /** Forgets all troubles. */
  readonly clear: () => void;
}

/** The troubles as the request engine meets them. */
export interface OrderedFaults extends Faults {
  readonly isEditing: boolean;
  /** Waits, lets the co-author edit, refuses: whatever was ordered for the request that begins now. */
  readonly beforeRequest: (book: Book) => Promise<void>;
  /** True when the answer of the request that began last shall be lost. */
  readonly losesAnswer: () => boolean;
}

interface Plan {
  refusals: Map<number, ErrorCode>;
  losses: Set<number>;
  edits: Map<number, (book: Book) => void | Promise<void>>;
  delay: number;
  isEditing: boolean;
}

export function createFaults(): OrderedFaults {
  let plan = noTrouble();
  let count = 0;

  async function beforeRequest(book: Book): Promise<void> {
    count += 1;
    if (plan.delay > 0) await pause(plan.delay);
    const edit = plan.edits.get(count);
    if (edit) await book.as("remote", () => edit(book));
    const code = plan.refusals.get(count);
    if (code) throw new RichError(code);
  }

  return {
    failRequest: (n, code = "GeneralException") => void plan.refusals.set(count + n, code),
    dropConnection: (n) => void plan.losses.add(count + n),
    delay: (milliseconds) => void (plan.delay = milliseconds),
    betweenSyncs: (n, edit) => void plan.edits.set(count + n, edit),
    setCellEditMode: (isEditing) => void (plan.isEditing = isEditing),
    clear: () => void (plan = noTrouble()),
    get isEditing() {
      return plan.isEditing;
    },
    beforeRequest,
    losesAnswer: () => plan.losses.has(count),
  };
}

function noTrouble(): Plan {
  return { refusals: new Map(), losses: new Set(), edits: new Map(), delay: 0, isEditing: false };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
