import { createRoot } from "react-dom/client";
import type { PaneRequests } from "../paneRequests";
import { App } from "./App";
import { goToPage, reviewSelected } from "./navigation";
import { createPaneApp, type PaneApp, type PaneTools } from "./paneApp";

/** Shows the pane in an element and lets the ribbon lead to its pages. */
export function mountPane(element: HTMLElement, tools: PaneTools, requests: PaneRequests): void {
  const app = createPaneApp(tools);
  createRoot(element).render(<App app={app} />);
  fetchLater(app);
  requests.listen((request) => {
    if (request === "the selected deal") void reviewSelected(app);
    else goToPage(app, request, "by link");
  });
}

/** So long after Today stands it is left in peace. */
const PEACE_MS = 1_000;

/** Fetches the code of the other pages once the book was read, so that the first of them opens at once and Today waits for none of it. */
function fetchLater({ book }: PaneApp): void {
  const unsubscribe = book.subscribe(() => {
    unsubscribe();
    setTimeout(() => void import("./InspectTask").catch(() => undefined), PEACE_MS);
  });
}
