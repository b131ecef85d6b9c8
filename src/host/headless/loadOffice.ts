import type { DOMWindow } from "jsdom";
import { OFFICE_CDN } from "./officeFiles";

/** Loads office.js into the window by the production page's own tag, and waits until it knows its host. */
export async function loadOffice(window: DOMWindow): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const script = window.document.createElement("script");
    script.src = `${OFFICE_CDN}office.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("office.js did not load"));
    window.document.head.append(script);
  });
  await officeOf(window).onReady();
}

function officeOf(window: DOMWindow): { onReady(): Promise<unknown> } {
  const office: unknown = window["Office"];
  if (!isOffice(office)) throw new Error("office.js loaded without Office");
  return office;
}

function isOffice(office: unknown): office is { onReady(): Promise<unknown> } {
  return typeof office === "object" && office !== null && "onReady" in office;
}
