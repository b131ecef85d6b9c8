import type { DOMWindow } from "jsdom";
import type { Book } from "../book/types";
import type { Faults } from "../protocol/faults";
import { joinWindow } from "./joinWindow";
import { createRequestLog, type RequestLog } from "./requestLog";

/** One more pane on a workbook that is open already: its window and what it asks. */
export interface HeadlessPane {
  readonly window: DOMWindow;
  readonly faults: Faults;
  readonly requests: RequestLog;
}

/** Makes a jsdom window one more pane of the workbook; call it before office.js loads there. */
export function headlessPane(window: DOMWindow, book: Book): HeadlessPane {
  const { log, add } = createRequestLog();
  const { faults } = joinWindow(window, { book, requestEnded: add });
  return { window, faults, requests: log };
}
