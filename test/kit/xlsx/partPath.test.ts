import fc from "fast-check";
import { relationshipsPath, relativeTarget, resolveTarget } from "../../../src/kit/xlsx/partPath";

describe("the path of a part", () => {
  it.each([
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["xl/workbook.xml", "worksheets\\sheet%201.xml#A1", "xl/worksheets/sheet 1.xml"],
  ])("from %j the target %j is %j", (from, target, part) => {
    expect(resolveTarget(from, target)).toBe(part);
  });

  it("puts relationships beside the part", () => {
    expect([relationshipsPath(""), relationshipsPath("xl/workbook.xml")]).toEqual([
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
    ]);
  });

  it("resolves every relative target that it writes", () => {
    const step = fc.constantFrom("xl", "a", "b", "tables");
    const path = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join("/"));
    fc.assert(
      fc.property(path, path, (from, to) => {
        expect(resolveTarget(from, relativeTarget(from, to))).toBe(to);
      }),
      { seed: 4 },
    );
  });
});
