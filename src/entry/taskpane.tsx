import { countDays } from "./countDays";
import { requests } from "./paneRequests";

/** Loads and shows the pane, while Office gets ready; worksheet functions and ribbon actions are registered before its code is parsed. */
async function show(): Promise<void> {
  const element = document.getElementById("pane");
  if (!element) return;
  const { openPane } = await import(/* webpackChunkName: "today" */ "./openPane");
  openPane(element, requests);
}

void show();
void Office.onReady(countDays);
