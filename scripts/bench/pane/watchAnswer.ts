/** The moments of a page's start, as they stand in its own list of marks; all in milliseconds since its address was asked for. */
export const MOMENTS = ["Office is ready", "the button is there", "the button answers a click"] as const;

/**
 * Runs in a page before its own scripts: presses the first button that opens something, as soon as it is there, and marks
 * when that shows. The pane's first one is "Not now" of the first card of Today.
 */
export function watchAnswer([ready, there, answers]: typeof MOMENTS): void {
  addEventListener("DOMContentLoaded", () => {
    if ("Office" in window) void Office.onReady().then(() => performance.mark(ready));
  });
  new MutationObserver((_changes, observer) => {
    const button = document.querySelector<HTMLElement>("button[aria-expanded]");
    if (button?.ariaExpanded === "true") {
      performance.mark(answers);
      observer.disconnect();
    } else if (button && performance.getEntriesByName(there).length === 0) {
      performance.mark(there);
      button.click();
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });
}
