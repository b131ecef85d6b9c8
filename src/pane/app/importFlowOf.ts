import type { ImportFlow } from "../import/importDesk";
import { goToPage } from "./navigation";
import type { PaneApp } from "./paneApp";

const flows = new WeakMap<PaneApp, Promise<ImportFlow>>();

/** The pane's one import: reading exports is loaded when it is first wanted, and a running import outlives its page. */
export function importFlowOf(app: PaneApp): Promise<ImportFlow> {
  const flow = flows.get(app) ?? createFlow(app);
  flows.set(app, flow);
  return flow;
}

async function createFlow(app: PaneApp): Promise<ImportFlow> {
  const [{ createImportFlow }, { importDeskOf }] = await Promise.all([
    import(/* webpackChunkName: "import" */ "../import/importFlow"),
    import(/* webpackChunkName: "import" */ "./importDesk"),
  ]);
  return createImportFlow(importDeskOf(app));
}

/** Opens the sample team's export as if it had been dropped. */
export function startSample(app: PaneApp): void {
  goToPage(app, "Import", "by link");
  void openSample(app);
}

async function openSample(app: PaneApp): Promise<void> {
  const flow = await importFlowOf(app);
  const { openSampleTeam } = await import(/* webpackChunkName: "import" */ "../import/sampleTeam");
  await openSampleTeam(flow);
}
