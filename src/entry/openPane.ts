import { excelDesk } from "../pane/app/excelDesk";
import { mountPane } from "../pane/app/mountPane";
import type { PaneRequests } from "../pane/paneRequests";
import { readTab } from "./readTab";
import { serialNow } from "./serialNow";

/** Shows the pane on the open workbook; the maker of copies is loaded when it is first wanted. */
export function openPane(element: HTMLElement, requests: PaneRequests): void {
  const copyMaker = async () => (await import("./copyMaker")).createCopyMaker();
  mountPane(element, { desk: excelDesk, copyMaker, readTab, now: serialNow }, requests);
}
