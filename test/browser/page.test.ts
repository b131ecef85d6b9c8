import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { axeViolations } from "./axe";
import { dropExport, paneHand, sheetValues } from "./mainJob";
import { newTeamExport } from "./newTeam";
import { readXlsxSheets } from "./saved";
import { openWorkbench, startBrowser, stopBrowser, type Workbench } from "./harness";

/** A small zip whose directory says that its part is of two gigabytes. */
function hugeZip(): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const entry = 0x02014b50;
  const at = [...bytes.keys()].find(
    (place) => place + 4 <= bytes.length && view.getUint32(place, true) === entry,
  );
  view.setUint32((at ?? 0) + 24, 0x7fffffff, true);
  return bytes;
}

jest.setTimeout(60_000);
let bench: Workbench;

beforeAll(async () => {
  await startBrowser();
  bench = await openWorkbench();
}, 120_000);
afterAll(stopBrowser);

function protectSheet(isProtected: boolean): Promise<void> {
  return bench.pane.evaluate(
    (on) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getActiveWorksheet();
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    isProtected,
  );
}

describe("the embedded workbook's page", () => {
  test("shows the manifest's ribbon, a grid and the add-in's pane", async () => {
    await bench.page.getByRole("toolbar", { name: "Control Book" }).waitFor();
    expect(await bench.page.locator(".ribbon button").allTextContents()).toEqual([
      ...["Open pane", "Import", "Inspect", "1:1", "Forecast", "Share", "Find", "Setup"],
    ]);
    await bench.pane.getByText("Start with your CRM export").waitFor();
    await bench.shoot("page");
  });

  test("calculates a formula that is typed", async () => {
    await bench.type("B2", "20");
    await bench.type("B3", "=B2*2.5");
    await bench.expectValues("B2:B3", [[20], [50]]);
  });

  test("gives a worksheet function of the add-in its result", async () => {
    await bench.type("D2", "=CONTROLBOOK.PERIOD(DATE(2026,8,15),1)");
    await bench.expectValues("D2", [["FY26 Q3"]]);
  });

  test("opens the pane's page that a ribbon button asks for", async () => {
    await bench.press("Forecast");
    await bench.pane.getByRole("tab", { name: "Forecast", selected: true }).waitFor();
  });

  test("closes the pane and opens it again", async () => {
    await bench.press("Close the pane");
    expect(await bench.page.locator(".pane").isVisible()).toBe(false);
    await bench.press("Open pane");
    await bench.page.locator(".pane").waitFor({ state: "visible" });
    await bench.pane.getByRole("tab", { name: "Today", selected: true }).waitFor();
  });

  test("leads the keyboard round with F6: grid, ribbon, pane, grid", async () => {
    await bench.select("A1");
    const place = () =>
      bench.page.evaluate(() => {
        const at = document.activeElement;
        return at instanceof HTMLIFrameElement ? "pane" : at?.closest(".ribbon") ? "ribbon" : "grid";
      });
    const places: string[] = [];
    for (const round of ["ribbon", "pane", "grid"]) {
      await bench.page.keyboard.press("F6");
      places.push(`${round}: ${await place()}`);
    }
    expect(places).toEqual(["ribbon: ribbon", "pane: pane", "grid: grid"]);
  });

  test("says in plain words what the grid does not do", async () => {
    await protectSheet(true);
    await bench.type("B2", "21");
    await bench.page.getByRole("status").getByText("This sheet is protected").waitFor();
    await bench.shoot("refusal");
    await protectSheet(false);
    await bench.press("Close this notice");
    await bench.expectValues("B2", [[20]]);
  });

  test("offers the review of a deal in the menu of a cell", async () => {
    await bench.page.mouse.click(300, 300, { button: "right" });
    await bench.page.getByText("Review this deal").waitFor();
    await bench.shoot("cell-menu");
    await bench.page.keyboard.press("Escape");
  });

  test("saves a file that holds what the grid shows, and opens it again", async () => {
    const bytes = await bench.save();
    expect(readXlsxSheets(bytes)).toEqual(["Sheet1"]);
    await bench.open("book.xlsx", bytes);
    await bench.expectValues("B2:B3", [[20], [50]]);
  });

  test("says why a file that is no workbook does not open", async () => {
    await bench.offer("notes.xlsx", new TextEncoder().encode("not a zip"));
    await bench.page.getByRole("status").getByText("notes.xlsx is not an .xlsx workbook.").waitFor();
  });

  test.each([
    ["an encrypted file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "encrypted or older than .xlsx"],
    ["an empty file", [], "is not an .xlsx workbook"],
    ["a zip without a workbook", [...zipSync({ "a.txt": new Uint8Array([1]) })], "is not an .xlsx workbook"],
    ["a file that unpacks to more than fits", [...hugeZip()], "is too large to be opened here"],
  ])("keeps the open workbook when it is offered %s", async (_, bytes, words) => {
    await bench.offer("other.xlsx", Uint8Array.from(bytes));
    await bench.page.getByRole("status").getByText(words).waitFor();
    await bench.press("Close this notice");
    await bench.expectValues("B2:B3", [[20], [50]]);
  });

  test("names what it cannot keep of a file, and opens the rest", async () => {
    const parts = unzipSync(await bench.save());
    const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
    const names = ["Rate", "rate"].map((name) => `<definedName name="${name}">1</definedName>`).join("");
    const both = workbook.replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`);
    const bytes = zipSync({ ...parts, "xl/workbook.xml": strToU8(both) });
    await bench.open("names.xlsx", bytes);
    await bench.page.getByRole("status").getByText("Not kept from this file: 1 names").waitFor();
    await bench.expectValues("B2:B3", [[20], [50]]);
  });

  test("asks nobody but its own host", () => {
    expect(bench.strangers).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});

/** What the manager does from a fresh workbook on, each a click: the file's own choice is one too. */
async function walkToHome(fresh: Workbench): Promise<number> {
  const hand = paneHand(fresh);
  let clicks = 0;
  const click = async (name: string | RegExp): Promise<void> => {
    await hand.press(name);
    clicks++;
  };
  await click("Import an export");
  await dropExport(fresh, "deals.csv", Buffer.from(newTeamExport()));
  await hand.choose(/^10 November 2026|^12 October 2026/);
  clicks += 2;
  await click("Go on");
  await click("Check the changes");
  await click(/^Apply/);
  await click("Go on to Setup");
  await click("Keep these 3");
  await click("Keep these 4");
  await hand.see("Type the target of FY26 Q4");
  await fresh.page.keyboard.type("1,6 M");
  await click(/^Keep 1.60.M/);
  await click(/^Keep these \d$/);
  await hand.see("Your book is set up");
  await click("See Home");
  return clicks;
}

describe("a new manager", () => {
  test("comes from a CSV to a filled Home in at most twelve clicks [S0-01]", async () => {
    const fresh = await openWorkbench();
    fresh.page.setDefaultTimeout(90_000);
    expect(await walkToHome(fresh)).toBeLessThanOrEqual(12);
    await fresh.shoot("first-home");
    const [labels = [], figures = []] = await sheetValues(fresh, "Home", "B6:O7");
    const tile = (label: string): unknown => figures[labels.indexOf(label)];
    for (const label of ["CLOSED", "ODDS AND RANGE", "GAP AND COVER"]) {
      expect(`${label}: ${String(tile(label))}`).toMatch(/: .*[1-9]/);
    }
    expect(await axeViolations(fresh.pane)).toEqual([]);
    expect(fresh.errors).toEqual([]);
  }, 300_000);
});
