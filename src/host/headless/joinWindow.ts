import type { DOMWindow } from "jsdom";
import { openHost, type HostOptions, type OpenHost } from "../protocol/openHost";

/** The origin of the add-in's page and of the host around it. */
export const PAGE_ORIGIN = "https://localhost";

/** What a headless host leaves to its caller. */
export type JoinOptions = Omit<HostOptions, "hostOrigin" | "conversationId" | "post">;

let conversations = 0;

/** Makes a jsdom window the add-in's frame in the embedded workbook; call it before office.js loads. */
export function joinWindow(window: DOMWindow, options: JoinOptions): OpenHost {
  conversations += 1;
  const host = openHost({
    ...options,
    hostOrigin: PAGE_ORIGIN,
    conversationId: `headless-${conversations}`,
    post: (text) => deliver(window, text),
  });
  window.name = host.windowName;
  const parent = { postMessage: (text: unknown) => setImmediate(() => host.receive(text)) };
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
  lendDomain(window);
  return host;
}

/** jsdom's own postMessage leaves the origin empty, and office.js checks it. */
function deliver(window: DOMWindow, text: string): void {
  setImmediate(() => {
    if (window.closed) return;
    window.dispatchEvent(new window.MessageEvent("message", { data: text, origin: PAGE_ORIGIN }));
  });
}

/** office.js trusts a parent on the page's own domain; jsdom lacks `document.domain`. */
function lendDomain(window: DOMWindow): void {
  if ("domain" in window.document) return;
  Object.defineProperty(window.Document.prototype, "domain", {
    get: () => window.location.hostname,
    configurable: true,
  });
}
