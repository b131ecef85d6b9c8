import { createRoot } from "react-dom/client";
import { Page } from "../host/page/Page";
import { readRibbon } from "../host/page/ribbon-facts";

/** Reads the manifest and shows the embedded workbook with the add-in that it describes. */
async function open(): Promise<void> {
  const response = await fetch("/manifest.xml");
  const manifest = new DOMParser().parseFromString(await response.text(), "application/xml");
  const root = document.getElementById("page");
  if (root) createRoot(root).render(<Page ribbon={readRibbon(manifest)} />);
}

void open();
