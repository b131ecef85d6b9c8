import { everyCopyIsValid } from "./everyCopyIsValid";
import { copied, partsOf } from "./copiedParts";
import { policy, whole } from "./policies";
import { buildWorkbook, number, row } from "./workbookBuilder";

everyCopyIsValid();

describe("a workbook whose cells are out of order", () => {
  const cells = (inner: string): Uint8Array => buildWorkbook({ sheets: [{ name: "Page", rows: inner }] });

  it.each([
    ["a cell before the one to its left", row(1, [number("B1", 1), number("A1", 2)])],
    ["a cell twice", row(1, [number("A1", 1), number("A1", 2)])],
    ["a row above the one before", row(2, [number("A2", 1)]) + row(1, [number("A1", 2)])],
    ["a row twice", row(1, [number("A1", 1)]) + row(1, [number("A1", 2)])],
  ])("is refused: %s", async (_, rows) => {
    await expect(copied(cells(rows), policy([whole("Page")]))).rejects.toThrow('"kind":"corrupt"');
  });

  it("is read where cells and rows have no address and stand in their order", async () => {
    const bytes = cells("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    const sheet = partsOf((await copied(bytes, policy([whole("Page")]))).bytes)["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain(
      '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c>',
    );
  });
});
