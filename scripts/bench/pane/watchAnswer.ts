/** The moments of a page's start, as they stand in its own list of marks; all in milliseconds since its address was asked for. */
export const MOMENTS = ["Office is ready", "the control is there", "the control answers a click"] as const;

/** Behind an address that names it, a tab of the pane is pressed. */
export const TAB = "?tab";

/** What is pressed of a page, and how it says that it was. */
export const PRESSED = {
  /** A button that opens something: of Today the first card's "Not now". */
  button: { place: "button[aria-expanded]", done: "button[aria-expanded=true]" },
  /** A tab that is not shown: the pane's frame stands before the book was read. */
  tab: { place: "[role=tab][aria-selected=false]", done: "[role=tab][aria-selected=true][data-pressed]" },
} as const;

/** What is told to a page before its own scripts run. */
export interface Watched {
  readonly moments: typeof MOMENTS;
  readonly pressed: typeof PRESSED;
  readonly tab: string;
}

/**
 * Runs in a page before its own scripts: presses its control as soon as it is there, and marks when the frame with the answer is
 * drawn: only then is it seen, and what must be laid out until then counts on every page.
 */
export function watchAnswer({ moments: [ready, there, answers], pressed, tab }: Watched): void {
  const { place, done } = location.search === tab ? pressed.tab : pressed.button;
  addEventListener("DOMContentLoaded", () => {
    if ("Office" in window) void Office.onReady().then(() => performance.mark(ready));
  });
  new MutationObserver((_changes, observer) => {
    const control = document.querySelector<HTMLElement>(place);
    if (document.querySelector(done)) {
      observer.disconnect();
      requestAnimationFrame(() => void setTimeout(() => performance.mark(answers)));
    } else if (control && performance.getEntriesByName(there).length === 0) {
      performance.mark(there);
      control.dataset["pressed"] = "";
      control.click();
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });
}
