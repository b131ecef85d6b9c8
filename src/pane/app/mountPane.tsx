import { createRoot } from "react-dom/client";
import type { PaneRequests } from "../paneRequests";
import { App } from "./App";
import { goToPage, reviewSelected } from "./navigation";
import { createPaneApp, type PaneTools } from "./paneApp";

/** Shows the pane in an element and lets the ribbon lead to its pages. */
export function mountPane(element: HTMLElement, tools: PaneTools, requests: PaneRequests): void {
  const app = createPaneApp(tools);
  createRoot(element).render(<App app={app} />);
  requests.listen((request) => {
    if (request === "the selected deal") void reviewSelected(app);
    else goToPage(app, request, "by link");
  });
}
