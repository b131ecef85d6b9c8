import { createRoot } from "react-dom/client";
import type { PaneRequests } from "../paneRequests";
import { App } from "./App";
import { goToPage, reviewSelected } from "./navigation";
import { createPaneApp, type PaneApp, type PaneTools } from "./paneApp";

/** Shows the pane in an element and lets the ribbon lead to its pages; resolves once the book was read, or could not be, and is shown. */
export function mountPane(element: HTMLElement, tools: PaneTools, requests: PaneRequests): Promise<void> {
  const app = createPaneApp(tools);
  const shown = bookShown(app);
  createRoot(element).render(<App app={app} />);
  void shown.then(fetchLater);
  requests.listen((request) => {
    if (request === "the selected deal") void reviewSelected(app);
    else goToPage(app, request, "by link");
  });
  return shown;
}

/** Resolves behind what is drawn when the book was read for the first time. */
function bookShown({ book }: PaneApp): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = book.subscribe(() => {
      unsubscribe();
      setTimeout(resolve);
    });
  });
}

/** So long after Today stands it is left in peace. */
const PEACE_MS = 1_000;

/** Fetches the code of the other pages, so that the first of them opens at once and Today waits for none of it. */
function fetchLater(): void {
  setTimeout(() => void import("./InspectTask").catch(() => undefined), PEACE_MS);
}
