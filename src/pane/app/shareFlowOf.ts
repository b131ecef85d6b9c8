import type { FinishedCopy, ShareFlow } from "../share/shareFlow";
import type { PaneApp } from "./paneApp";
import { showJob, showTrouble } from "./standingActions";
import type { CopyDesk } from "../share/copyDesk";
import { faultWords } from "./writeWords";
import { keepNotes, putNote } from "./notes";
import { headNote } from "../../schema/log/knownHead";
import { STATE_KEYS } from "../../schema/stateKeys";
import { tellLog } from "./tellLog";
import { counted } from "../words/counted";

const flows = new WeakMap<PaneApp, Promise<ShareFlow>>();

/** The pane's one copy on its way; the maker of copies is loaded when it is first wanted. */
export function shareFlowOf(app: PaneApp): Promise<ShareFlow> {
  const flow = flows.get(app) ?? createFlow(app);
  flows.set(app, flow);
  return flow;
}

async function createFlow(app: PaneApp): Promise<ShareFlow> {
  const [{ createShareFlow, lookAtSheets }, maker, copyDesk] = await Promise.all([
    import(/* webpackChunkName: "share" */ "../share/shareFlow"),
    app.copyMaker(),
    app.desk.copyDesk(),
  ]);
  const flow = createShareFlow({
    ...copyDesk,
    maker,
    showCell: (address) => void showCell(app, address, copyDesk.showAddress),
    now: app.now,
    showJob: (job) => showJob(app, job),
    onMade: async (copy, reason) => {
      const head = await tellLog(app, { event: "Copy", detail: copyDetail(copy, reason) });
      if (head) putNote(app, STATE_KEYS.logHead, headNote(head));
      await keepNotes(app);
    },
  });
  followSteps(app, flow);
  await lookAtSheets(flow);
  return flow;
}

/** Each step's heading takes the focus, whose button is gone by then; a refusal takes it itself. */
function followSteps(app: PaneApp, { step }: ShareFlow): void {
  let before = step.get().at;
  step.subscribe(() => {
    const now = step.get();
    const isRefused = "refusal" in now && now.refusal !== null;
    if (now.at !== before && !isRefused) app.arrival.set(true);
    before = now.at;
  });
}

/** Brings a cell into sight that the copy speaks of. */
async function showCell(app: PaneApp, address: string, show: CopyDesk["showAddress"]): Promise<void> {
  const shown = await show(address);
  if (!shown.ok) showTrouble(app, faultWords(shown.fault));
  else if (!shown.value)
    showTrouble(app, {
      title: "That sheet is gone",
      body: `${address} stood in the workbook that was read.`,
    });
}

/** A copy as the log names it: by what it is called, by its file's own hash, and why old data went up. */
function copyDetail(
  { publicReceipt: { title, sheets }, privateReceipt }: FinishedCopy,
  reason: string,
): string {
  const why = reason === "" ? "" : `, of old data because: ${reason}`;
  return `${title}, ${counted(sheets, "sheet")}, SHA-256 ${privateReceipt.sha256.output}${why}`;
}
