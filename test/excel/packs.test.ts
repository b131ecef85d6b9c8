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

/** Both requests of a switch, each refused or with its answer lost. */
const FAULTS = (["failRequest", "dropConnection"] as const).flatMap((fault) =>
  [1, 2].map((request) => [fault, request] as const),
);

describe.each(FAULTS)("a pack where Excel meets %s at request %i", (fault, request) => {
  afterEach(() => excelHost.faults.clear());

  it("does not come, and nothing of it is left", async () => {
    const before = shownTabs();
    excelHost.faults[fault](request);
    const built = await buildBook({ setup: { ...SETUP, packs: ["Direction"] } });
    expect(built).toMatchObject({ outcome: "refused", leftover: { sheets: [], names: [] } });
    expect(shownTabs()).toEqual(before);
    expect(await standingPacks()).toEqual({ ok: true, value: ["Time"] });
  });

  it("is hidden whole or not at all, and by the next try", async () => {
    const before = shownTabs();
    excelHost.faults[fault](request);
    expect(await hidePack("Time")).toMatchObject({ ok: false });
    const isDone = fault === "dropConnection" && request === 2;
    const ofTime = ["Time blocks", "Our meetings"];
    expect(shownTabs()).toEqual(isDone ? before.filter((tab) => !ofTime.includes(tab)) : before);
    expect(await hidePack("Time")).toEqual({ ok: true, value: null });
    expect(await buildBook({ setup: TIME })).toMatchObject({ outcome: "built" });
    expect(shownTabs()).toEqual(before);
  });
});

describe("building the rest of the book with all packs", () => {
  it("leaves no formula with an error", async () => {
    await buildBook({ setup: WITH_PACKS });
    await excelHost.book.settle();
    expect(formulaErrors()).toEqual([]);
  });
});
