import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestFor } from "../../scripts/manifest";
import { ICON_SIZES } from "../../scripts/icon-sizes";
import { CATALOG } from "../../src/functions/catalog";
import { functionsJson } from "../../src/functions/metadata";

const ROOT = resolve(__dirname, "../..");
const PATH = join(ROOT, "manifest.xml");
const HOME = "https://localhost:3000/";
const { document } = new JSDOM(readFileSync(PATH, "utf8"), { contentType: "application/xml" }).window;

const all = (name: string) => [...document.getElementsByTagName(name)];
const texts = (name: string) => all(name).map((element) => element.textContent.trim());
const attributes = (name: string) =>
  [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? "");
const resources = () => ["bt:Image", "bt:Url", "bt:String"].flatMap(all).filter(({ id }) => id !== "");
const shown = (element: Element) => element.getAttribute("DefaultValue") ?? "";
const childNames = (element: Element | undefined) =>
  [...(element?.children ?? [])].map(({ tagName }) => tagName);

function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(join(ROOT, "assets", file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function sourceTexts(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

describe("the manifest", () => {
  test("names an add-in that Office's own reader understands", async () => {
    const facts = await OfficeAddinManifest.readManifestFile(PATH);
    expect(facts).toMatchObject({
      displayName: "Control Book",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: `${HOME}taskpane.html` },
    });
    expect(facts.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(facts.version).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/);
  });

  test("puts its parts in the order that Office demands", () => {
    expect(childNames(document.documentElement)).toEqual([
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
      ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
      ...["Permissions", "VersionOverrides"],
    ]);
    expect(childNames(all("Host")[1])).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(childNames(all("CustomTab")[0]).at(-1)).toBe("Label");
    for (const control of all("Control"))
      expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });

  test("resolves every resource that it mentions and mentions every resource", () => {
    const known = resources().map(({ id }) => id);
    expect(new Set(attributes("resid"))).toEqual(new Set(known));
    for (const id of known) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("uses no id twice", () => {
    const ids = attributes("id");
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("holds addresses of one https home only", () => {
    const addresses = attributes("DefaultValue").filter((value) => value.includes("://"));
    expect(addresses.filter((address) => !address.startsWith(HOME))).toEqual([]);
    expect(texts("AppDomain")).toEqual([new URL(HOME).origin]);
  });

  test("keeps its words within the lengths that Office shows", () => {
    const children = (name: string) => all(name).flatMap((list) => [...list.children].map(shown));
    for (const text of children("bt:ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of children("bt:LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
    expect(shown(all("Description")[0]!).length).toBeLessThanOrEqual(250);
  });

  test("runs everything in the one shared runtime", () => {
    const page = (name: string) =>
      all(name)[0]?.getAttribute("resid") ?? all(name)[0]?.firstElementChild?.getAttribute("resid");
    expect(page("Runtime")).toBe("Taskpane.Url");
    expect(page("FunctionFile")).toBe("Taskpane.Url");
    expect(page("Page")).toBe("Taskpane.Url");
    expect(all("Runtime").map((runtime) => runtime.getAttribute("lifetime"))).toEqual(["long"]);
  });

  test("asks for no more than Office 2021 has", () => {
    const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.13"],
    ]);
  });

  test("shows every icon in every size, from files of that size", () => {
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
      expect(sizes).toEqual([...ICON_SIZES]);
      for (const image of icon.children) {
        const file = shown(document.getElementById(image.getAttribute("resid") ?? "")!).slice(
          `${HOME}assets/`.length,
        );
        const size = Number(image.getAttribute("size"));
        expect([file, ...pngSize(file)]).toEqual([file, size, size]);
      }
    }
    for (const size of ICON_SIZES) expect(pngSize(`icon-${size}-dark.png`)).toEqual([size, size]);
    expect(shown(all("IconUrl")[0]!)).toBe(`${HOME}assets/icon-32.png`);
    expect(shown(all("HighResolutionIconUrl")[0]!)).toBe(`${HOME}assets/icon-64.png`);
  });

  test("names only actions that the add-in carries out", () => {
    const code = [...sourceTexts("src/entry"), ...sourceTexts("src/excel"), ...sourceTexts("src/pane")].join(
      "\n",
    );
    const missing = texts("FunctionName").filter((name) => !new RegExp(`\\b${name}\\b`).test(code));
    expect(missing).toEqual([]);
  });

  test("gives Excel a namespace and functions with names that Excel accepts", () => {
    expect(shown(document.getElementById("Functions.Namespace")!)).toBe("CONTROLBOOK");
    const { functions } = functionsJson(CATALOG);
    expect(functions.length).toBeGreaterThan(0);
    for (const { id, name } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
      expect(name).toBe(id);
    }
  });

  test("moves to the address that the add-in is published at, path and all", async () => {
    const moved = await manifestFor("https://example.org/books", PATH);
    expect(moved).not.toContain("localhost");
    expect(moved).toContain('DefaultValue="https://example.org/books/taskpane.html"');
    expect(moved).toContain("<AppDomain>https://example.org</AppDomain>");
  });

  test("refuses an address that is not https", async () => {
    await expect(manifestFor("http://example.org", PATH)).rejects.toThrow("give an https address");
  });

  test("names a help page that exists", () => {
    expect(shown(all("SupportUrl")[0]!)).toBe(`${HOME}help.html`);
    expect(existsSync(join(ROOT, "assets/help.html"))).toBe(true);
  });
});
