import type { Book } from "../book/types";
import type { BookEvent } from "../book/types/event";
import type { EventMessage } from "./eventMessage";
import { eventMessages, type KeepPlace } from "./eventMessages";
import type { RuntimeMessage } from "./functionRuntime";
import type { Subscriptions } from "./subscriptions";
import { tableSelection } from "./tableSelection";

/** The older events of the document, which carry nothing. */
type DocumentEvent = "documentSelectionChanged" | "settingsChanged";

/** Where events leave the host. */
export interface EventExits {
  readonly subscriptions: Subscriptions;
  readonly keepPlace: KeepPlace;
  /** Rich-api events, many in one message. */
  readonly send: (messages: readonly RuntimeMessage[]) => void;
  readonly raise: (eventName: DocumentEvent) => void;
}

/** Holds the workbook's events back while a request runs, then tells those that the add-in listens to, in order. */
export interface EventQueue {
  readonly hold: () => void;
  readonly release: () => void;
}

/** Category of rich-api events on the wire. */
const EVENTS = 65_536;

export function createEventQueue(book: Book, exits: EventExits): EventQueue {
  const wantedMessages = messagesOf(book, exits);
  let waiting: (() => void)[] = [];
  let isHeld = false;
  let isScheduled = false;

  function flush(): void {
    isScheduled = false;
    if (isHeld) return;
    const leaving = waiting;
    waiting = [];
    for (const leave of leaving) leave();
  }

  function schedule(): void {
    if (isHeld || isScheduled || waiting.length === 0) return;
    isScheduled = true;
    setTimeout(flush, 0);
  }

  book.listen((event) => {
    const messages = wantedMessages(event);
    const older = documentEvent(event);
    if (messages.length > 0) waiting.push(() => exits.send(messages));
    if (older) waiting.push(() => exits.raise(older));
    schedule();
  });
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

function messagesOf(book: Book, { subscriptions, keepPlace }: EventExits) {
  const selectedIn = tableSelection(book);
  return (event: BookEvent): readonly RuntimeMessage[] =>
    [...eventMessages(event, keepPlace), ...selectedIn(event)]
      .filter(({ eventType, target }) => subscriptions.has(eventType, target))
      .map(runtimeMessage);
}

function documentEvent({ type }: BookEvent): DocumentEvent | undefined {
  if (type === "selectionChanged") return "documentSelectionChanged";
  return type === "settingsChanged" ? "settingsChanged" : undefined;
}

function runtimeMessage({ eventType, target, fields }: EventMessage): RuntimeMessage {
  return [EVENTS, eventType, target, JSON.stringify(fields), ""];
}
