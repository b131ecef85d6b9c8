/** @excelApi 1.13 */
import { applyEdits } from "../../src/excel/writing/applyEdits";
import { buildBook } from "../../src/excel/buildBook";
import { hidePack } from "../../src/excel/hidePack";
import { standingPacks } from "../../src/excel/standingPacks";
import { cellsByHeader } from "../../src/schema/derive/cellsByHeader";
import { meetings } from "../../src/schema/sheets/time/meetings";
import { tableEdit } from "../../src/schema/tableEdit";
import { SETUP, WITH_PACKS } from "../schema/excelTexts";
import { formulaErrors } from "./formulaErrors";
import { tableValues } from "./support";

const TIME = { ...SETUP, packs: ["Time"] } as const;

function shownTabs(): readonly string[] {
  return excelHost.book.sheets.items
    .filter(({ visibility }) => visibility === "Visible")
    .map(({ name }) => name);
}

jest.setTimeout(60_000);

describe("a pack", () => {
  it("is not in a book that nobody switched it on in", async () => {
    await buildBook({ setup: SETUP });
    expect(shownTabs()).not.toContain("Time blocks");
    expect(await standingPacks()).toEqual({ ok: true, value: [] });
  });

  it("comes beside what is there, in two requests", async () => {
    const before = shownTabs();
    excelHost.requests.clear();
    expect(await buildBook({ setup: TIME })).toEqual({
      outcome: "built",
      sheets: ["Time blocks", "Meetings"],
    });
    expect(excelHost.requests.count).toBe(2);
    expect(shownTabs()).toEqual([...before, "Time blocks", "Meetings"]);
    expect(await standingPacks()).toEqual({ ok: true, value: ["Time"] });
  });

  it("is hidden when it is switched off, and keeps its rows and the user's name of a tab until it comes back", async () => {
    const meeting = cellsByHeader(meetings, { meeting: "Budget round", minutes: 60, every: "Month" });
    await applyEdits([tableEdit(meetings, { added: [meeting] })]);
    excelHost.book.sheets.get("Meetings")?.rename("Our meetings");
    expect(await hidePack("Time")).toEqual({ ok: true, value: null });
    expect(shownTabs()).not.toContain("Our meetings");
    expect(await standingPacks()).toEqual({ ok: true, value: [] });
    excelHost.requests.clear();
    expect(await buildBook({ setup: TIME })).toEqual({
      outcome: "built",
      sheets: ["Time blocks", "Our meetings"],
    });
    expect(excelHost.requests.count).toBe(2);
    expect((await tableValues("Meetings"))[1]?.[0]).toBe("Budget round");
  });
});

describe("building the rest of the book with all packs", () => {
  it("leaves no formula with an error", async () => {
    await buildBook({ setup: WITH_PACKS });
    await excelHost.book.settle();
    expect(formulaErrors()).toEqual([]);
  });
});
