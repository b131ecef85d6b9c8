import type { PaneRequest } from "../pane/paneRequests";
import { requests } from "./paneRequests";

/** The ribbon's actions, by their names in the manifest, and what each opens. */
const OPENS: Readonly<Record<string, PaneRequest>> = {
  OpenToday: "Today",
  OpenImport: "Import",
  OpenInspect: "Inspect",
  OpenOneOnOne: "1:1",
  OpenForecast: "Forecast",
  OpenShare: "Share",
  OpenFind: "Find",
  OpenSetup: "Setup",
  ReviewDeal: "the selected deal",
};

async function open(request: PaneRequest, event: Office.AddinCommands.Event): Promise<void> {
  requests.ask(request);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

for (const [action, request] of Object.entries(OPENS)) {
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => void open(request, event));
}
