import type { DOMWindow } from "jsdom";

/** A dialog that the add-in opened with `displayDialogAsync`. */
export interface OpenDialog {
  readonly url: string;
  /** What the dialog's page says by `messageParent`. */
  readonly messageParent: (message: string) => void;
  /** What the add-in said to the dialog by `messageChild`. */
  readonly received: readonly unknown[];
  readonly close: () => void;
}

/** Lets `window.open` give dialogs that a test can speak for; jsdom opens no windows. */
export function watchDialogs(window: DOMWindow): readonly OpenDialog[] {
  const dialogs: OpenDialog[] = [];
  Object.defineProperty(window, "open", {
    configurable: true,
    writable: true,
    value: (url: string) => {
      const received: unknown[] = [];
      const opened = {
        closed: false,
        postMessage: (message: unknown) => void received.push(message),
        close: () => {
          opened.closed = true;
        },
      };
      dialogs.push({
        url,
        received,
        close: opened.close,
        messageParent: (text) => say(window, opened, text),
      });
      return opened;
    },
  });
  return dialogs;
}

function say(window: DOMWindow, source: unknown, data: string): void {
  const message = new window.MessageEvent("message", { data, origin: window.location.origin });
  Object.defineProperty(message, "source", { value: source });
  window.dispatchEvent(message);
}
