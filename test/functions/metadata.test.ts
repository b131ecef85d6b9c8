import "./excelErrors";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CATALOG } from "../../src/functions/catalog";
import { functionGuide } from "../../src/functions/guide";
import { functionsJson } from "../../src/functions/metadata";
import { expectGolden } from "./golden";

const WIZARD_LINE = 255;

describe("functions.json", () => {
  test("equals the golden file", () => {
    expectGolden("test/golden/functions.json", `${JSON.stringify(functionsJson(CATALOG), null, 2)}\n`);
  });

  test("describes every function and argument in a line that fits Excel's function wizard", () => {
    for (const { description, parameters } of functionsJson(CATALOG).functions) {
      for (const said of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(said.length).toBeGreaterThan(0);
        expect(said.length).toBeLessThanOrEqual(WIZARD_LINE);
      }
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

  test("has no page of a function that is gone", () => {
    const pages = readdirSync(join(__dirname, "../../docs/guide/functions"));
    expect(pages.sort()).toEqual(CATALOG.map(({ id }) => `${id}.md`).sort());
  });
});
