import { countDays } from "./countDays";
import { requests } from "./paneRequests";

/** Loads and shows the pane with the book, while Office gets ready; worksheet functions and ribbon actions are registered before its code is parsed. */
async function show(): Promise<void> {
  const element = document.getElementById("pane");
  if (!element) return;
  const { openPane } = await import(/* webpackChunkName: "today" */ "./openPane");
  await openPane(element, requests);
}

/** The days are counted behind the first reading, which would wait for the answer. */
async function start(): Promise<void> {
  await show().catch(() => undefined);
  await Office.onReady(countDays);
}

void start();
