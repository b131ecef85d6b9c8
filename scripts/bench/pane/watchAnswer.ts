/** The moments of a page's start, as they stand in its own list of marks; all in milliseconds since its address was asked for. */
export const MOMENTS = ["Office is ready", "the button is there", "the button answers a click"] as const;

/**
 * Runs in a page before its own scripts: presses the first button that opens something, as soon as it is there, and marks
 * when the frame with the answer is drawn: only then is it seen, and what must be laid out until then counts on either page.
 * The pane's first one is "Not now" of the first card of Today.
 */
export function watchAnswer([ready, there, answers]: typeof MOMENTS): void {
  addEventListener("DOMContentLoaded", () => {
    if ("Office" in window) void Office.onReady().then(() => performance.mark(ready));
  });
  new MutationObserver((_changes, observer) => {
    const button = document.querySelector<HTMLElement>("button[aria-expanded]");
    if (button?.ariaExpanded === "true") {
      observer.disconnect();
      requestAnimationFrame(() => void setTimeout(() => performance.mark(answers)));
    } else if (button && performance.getEntriesByName(there).length === 0) {
      performance.mark(there);
      button.click();
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });
}
