import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { readRibbon } from "../../../src/host/page/ribbon-facts";

const xml = readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8");
const { document } = new JSDOM(xml, { contentType: "application/xml" }).window;
const ribbon = readRibbon(document);

describe("the ribbon read from the manifest", () => {
  test("has the tab's name and its groups in order", () => {
    expect(ribbon.tab).toBe("Control Book");
    expect(ribbon.groups.map(({ label }) => label)).toEqual([
      "Start",
      "Work the quarter",
      "Report up",
      "The book",
    ]);
  });

  test("has every button with its words, picture and action", () => {
    const buttons = ribbon.groups.flatMap((group) => group.buttons);
    expect(buttons.map(({ label, action }) => [label, action])).toEqual([
      ["Open pane", "OpenToday"],
      ["Import", "OpenImport"],
      ["Inspect", "OpenInspect"],
      ["1:1", "OpenOneOnOne"],
      ["Forecast", "OpenForecast"],
      ["Share", "OpenShare"],
      ["Find", "OpenFind"],
      ["Setup", "OpenSetup"],
    ]);
    expect(buttons[1]).toEqual({
      id: "ControlBook.Import",
      label: "Import",
      tip: "Reads a CRM export into the Pipeline sheet, after a preview of every change.",
      icon: "https://localhost:3000/assets/import-40.png",
      action: "OpenImport",
    });
  });

  test("has the cell's menu entry apart from the buttons", () => {
    expect(ribbon.cellMenu.map(({ label, action }) => [label, action])).toEqual([
      ["Review this deal", "ReviewDeal"],
    ]);
  });

  test("names the pane's page and the functions' namespace and metadata", () => {
    expect(ribbon.pane).toBe("https://localhost:3000/taskpane.html");
    expect(ribbon.functions).toEqual({
      namespace: "CONTROLBOOK",
      metadata: "https://localhost:3000/functions.json",
    });
  });
});
