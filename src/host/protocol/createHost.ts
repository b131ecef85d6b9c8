import { isOnSheet } from "../book/boxes";
import type { Book } from "../book/types";
import { createEventPlaces, type EventPlaces } from "./eventPlaces";
import { createFunctionRuntime, type RuntimeMessage } from "./functionRuntime";
import type { Host } from "./host";
import { createLiveObjects, type LiveObjects } from "./liveObjects";
import { rangeClass } from "./members/range";
import { worksheetClass } from "./members/worksheet";
import { createRibbon } from "./ribbon";
import { RichError } from "./richError";
import { createSubscriptions } from "./subscriptions";
import { createSurroundings, type SurroundingActs } from "./surroundings";

/** The host of one workbook and the objects that its add-in holds. */
export interface LiveHost {
  readonly host: Host;
  readonly live: LiveObjects;
  readonly eventPlaces: EventPlaces;
}

/** Joins a workbook with what its object model needs; `send` brings messages to the add-in's runtime. */
export function createHost(
  book: Book,
  acts: SurroundingActs,
  send: (messages: readonly RuntimeMessage[]) => void,
): LiveHost {
  const live = createLiveObjects(book.references);
  const eventPlaces = createEventPlaces(book.references);
  const host: Host = {
    book,
    subscriptions: createSubscriptions(),
    functions: createFunctionRuntime(book.functions, send),
    ribbon: createRibbon(),
    surroundings: createSurroundings(acts, send),
    range: (sheet, box) => {
      if (!isOnSheet(box)) throw new RichError("InvalidArgument");
      return rangeClass({ host, reference: live.track({ sheet, box }) });
    },
    worksheet: (sheet) => worksheetClass({ host, sheet }),
    eventPlace: eventPlaces.find,
    forget: live.forget,
  };
  return { host, live, eventPlaces };
}
