import type { ShareFlow } from "../share/shareFlow";
import type { PaneApp } from "./paneApp";
import { showJob } from "./standingActions";

const flows = new WeakMap<PaneApp, Promise<ShareFlow>>();

/** The pane's one copy on its way; the maker of copies is loaded when it is first wanted. */
export function shareFlowOf(app: PaneApp): Promise<ShareFlow> {
  const flow = flows.get(app) ?? createFlow(app);
  flows.set(app, flow);
  return flow;
}

async function createFlow(app: PaneApp): Promise<ShareFlow> {
  const [{ createShareFlow }, maker] = await Promise.all([
    import(/* webpackChunkName: "share" */ "../share/shareFlow"),
    app.copyMaker(),
  ]);
  const { desk, now } = app;
  return createShareFlow({ maker, bookBytes: desk.bookBytes, now, showJob: (job) => showJob(app, job) });
}
