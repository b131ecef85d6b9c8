import "./excelErrors";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOG } from "../../src/functions/catalog";
import { functionGuide } from "../../src/functions/guide";
import { functionsJson, GUIDE_PAGE } from "../../src/functions/metadata";
import { guidePage } from "../../scripts/guidePage";
import { TWIN_LIMITS } from "../../src/functions/twinLimits";
import { spilled } from "./call";
import { expectGolden } from "./golden";

const WIZARD_LINE = 255;
const HOME = "https://localhost:3000/";
const HELP = readFileSync(join(__dirname, "../../assets/help.html"), "utf8");

describe("functions.json", () => {
  test("equals the golden file", () => {
    expectGolden("test/golden/functions.json", `${JSON.stringify(functionsJson(CATALOG, HOME), null, 2)}\n`);
  });

  test("describes every function and argument in a line that fits Excel's function wizard", () => {
    for (const { description, parameters } of functionsJson(CATALOG).functions) {
      for (const said of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(said.length).toBeGreaterThan(0);
        expect(said.length).toBeLessThanOrEqual(WIZARD_LINE);
      }
    }
  });

  test("leads from every function to its place in the guide, which stands beside the add-in's pages", () => {
    const page = guidePage(CATALOG, HELP);
    for (const { id, helpUrl } of functionsJson(CATALOG, HOME).functions) {
      const { href, hash } = new URL(helpUrl);
      expect(href).toBe(`${HOME}${GUIDE_PAGE}#${id}`);
      expect(page.split(`id="${hash.slice(1)}"`)).toHaveLength(2);
    }
  });

  test("names no argument twice, and no argument in more letters than the formula bar's hint has room for", () => {
    for (const { parameters } of functionsJson(CATALOG).functions) {
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z_]{1,30}$/);
    }
  });

  test("names functions as Excel allows: letters and digits, at least three, never a cell address", () => {
    for (const { id } of functionsJson(CATALOG).functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9]{2,127}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  test("puts optional arguments last", () => {
    for (const { parameters } of functionsJson(CATALOG).functions) {
      const optionals = parameters.map(({ optional }) => optional === true);
      expect(optionals).toEqual([...optionals].sort((a, b) => Number(a) - Number(b)));
    }
  });
});

describe("the guide", () => {
  test.each(CATALOG.map((declared) => [declared.id, declared] as const))(
    "of %s equals its page",
    (id, declared) => {
      expectGolden(`docs/guide/functions/${id}.md`, functionGuide(declared));
    },
  );

  test("is one page beside the help, in which nothing of a formula reads as a tag", () => {
    const page = guidePage(CATALOG, HELP);
    const tags = new Set([...page.matchAll(/<\/?([^\s>]*)/g)].map(([, name = ""]) => name));
    expect([...tags].sort()).toEqual(
      [
        "!doctype",
        "a",
        "b",
        "body",
        "code",
        "div",
        "h1",
        "h2",
        "h3",
        "head",
        "html",
        "meta",
        "p",
        "pre",
      ].concat(["section", "style", "table", "td", "th", "title", "tr", "wbr"]),
    );
    expect(page).not.toMatch(/\*\*|```/);
  });

  test.each(CATALOG.map(({ id, twin }) => [id, twin]))(
    "of %s has the words of EXPLAIN, and its twin whole",
    (id, twin) => {
      const page = readFileSync(join(__dirname, `../../docs/guide/functions/${id}.md`), "utf8");
      const [answers, formula, source, , example = ""] = spilled("EXPLAIN", id).map(({ Text: said }) =>
        String(said),
      );
      const said = [answers, formula, source, twin, example.split(" gives ")[0]];
      expect(said.filter((words = "") => words === "" || !page.includes(words))).toEqual([]);
    },
  );

  test("says of twins only what there is to say", () => {
    const twinned = CATALOG.filter(({ twin }) => twin.startsWith("=")).map(({ id }) => id);
    expect(Object.keys(TWIN_LIMITS).filter((id) => !twinned.includes(id))).toEqual([]);
  });

  test("has no page of a function that is gone", () => {
    const pages = readdirSync(join(__dirname, "../../docs/guide/functions"));
    expect(pages.sort()).toEqual(CATALOG.map(({ id }) => `${id}.md`).sort());
  });
});
