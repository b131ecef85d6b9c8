import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import { PAGE_ORIGIN } from "./joinWindow";
import { OfficeResources } from "./officeResources";

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Control Book</title></head><body></body></html>';

/** A window for the add-in outside Jest. What its page prints goes to the console; refused requests are silent. */
export function openWindow(): DOMWindow {
  const virtualConsole = new VirtualConsole();
  virtualConsole.sendTo(console, { omitJSDOMErrors: true });
  const page = new JSDOM(PAGE, {
    url: `${PAGE_ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: new OfficeResources(),
    virtualConsole,
    pretendToBeVisual: true,
  });
  return page.window;
}
