import { serialNow } from "./serialNow";
import { requests } from "./paneRequests";

/** Loads and shows the pane; worksheet functions and ribbon actions are registered before its code is parsed. */
async function show(): Promise<void> {
  const element = document.getElementById("pane");
  if (!element) return;
  const [{ mountPane }, { excelDesk }] = await Promise.all([
    import("../pane/app/mountPane"),
    import("../pane/app/excelDesk"),
  ]);
  const copyMaker = async () => (await import("./copyMaker")).createCopyMaker();
  mountPane(element, { desk: excelDesk, copyMaker, now: serialNow }, requests);
}

void Office.onReady(show);
