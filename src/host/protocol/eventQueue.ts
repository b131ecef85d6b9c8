import type { Book } from "../book/types";
import type { BookEvent } from "../book/types/event";
import { eventMessages, type EventMessage, type KeepPlace } from "./eventMessages";
import { tableSelection } from "./tableSelection";
import type { RuntimeMessage } from "./functionRuntime";
import type { Subscriptions } from "./subscriptions";

/** Where events leave the host. */
export interface EventExits {
  readonly subscriptions: Subscriptions;
  readonly keepPlace: KeepPlace;
  /** Rich-api events, many in one message. */
  send(messages: readonly RuntimeMessage[]): void;
  /** The older events of the document, which carry nothing. */
  raise(eventName: "documentSelectionChanged" | "settingsChanged"): void;
}

/** Holds the workbook's events back while a request runs, then tells those that the add-in listens to, in order. */
export interface EventQueue {
  hold(): void;
  release(): void;
}

/** Category of rich-api events on the wire. */
const EVENTS = 65_536;

export function createEventQueue(book: Book, exits: EventExits): EventQueue {
  const selectedIn = tableSelection(book);
  let waiting: RuntimeMessage[] = [];
  let olderEvents: ("documentSelectionChanged" | "settingsChanged")[] = [];
  let isHeld = false;
  let isScheduled = false;

  function take(event: BookEvent): void {
    const wanted = [...eventMessages(event, exits.keepPlace), ...selectedIn(event)].filter(isWanted);
    waiting.push(...wanted.map(runtimeMessage));
    if (event.type === "selectionChanged") olderEvents.push("documentSelectionChanged");
    if (event.type === "settingsChanged") olderEvents.push("settingsChanged");
    schedule();
  }

  function isWanted({ eventType, target }: EventMessage): boolean {
    return exits.subscriptions.has(eventType, target);
  }

  function schedule(): void {
    if (isHeld || isScheduled) return;
    isScheduled = true;
    setTimeout(flush, 0);
  }

  function flush(): void {
    isScheduled = false;
    if (isHeld) return;
    const messages = waiting;
    const older = olderEvents;
    waiting = [];
    olderEvents = [];
    if (messages.length > 0) exits.send(messages);
    for (const name of older) exits.raise(name);
  }

  book.listen(take);
  return {
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
      schedule();
    },
  };
}

function runtimeMessage({ eventType, target, fields }: EventMessage): RuntimeMessage {
  return [EVENTS, eventType, target, JSON.stringify(fields), ""];
}
