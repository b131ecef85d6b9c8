import { excelDesk } from "../pane/app/excelDesk";
import { mountPane } from "../pane/app/mountPane";
import type { PaneRequests } from "../pane/paneRequests";
import { createOddsMaker } from "./oddsMaker";
import { readTab } from "./readTab";
import { serialNow } from "./serialNow";

/** Shows the pane on the open workbook, to the end of the first reading; the maker of copies, and the worker that works out odds, are loaded when they are first wanted. */
export function openPane(element: HTMLElement, requests: PaneRequests): Promise<void> {
  const copyMaker = async () => (await import("./copyMaker")).createCopyMaker();
  const oddsMaker = async () => createOddsMaker();
  return mountPane(element, { desk: excelDesk, copyMaker, oddsMaker, readTab, now: serialNow }, requests);
}
