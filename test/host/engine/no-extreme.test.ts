import { closeBooks, openBook, values, write } from "../book/support";

afterAll(closeBooks);

describe("MAXIFS and MINIFS", () => {
  test("give 0 where no row meets the criteria, also inside a sum and for each of several criteria", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [
      ["x", 5],
      ["y", 8],
      ["z", ""],
    ]);
    write(sheet, "D1", [
      ['=MAXIFS(B1:B3,A1:A3,"none")+1'],
      ['=MINIFS(B1:B3,A1:A3,"none")'],
      ['=MAXIFS(B1:B3,A1:A3,"z")'],
      ['=SUM(MAXIFS(B1:B3,A1:A3,{"x","none","y"}))'],
    ]);
    expect((await values(book, sheet, "D1:D4")).flat()).toEqual([1, 0, 0, 13]);
  });
});

describe("HYPERLINK", () => {
  test("gives its words as the cell's value, also when another value stood there", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[0, '=IF(A1=0,"",HYPERLINK("#A1","to "&A1))', '=B1&"!"']]);
    expect(await values(book, sheet, "B1:C1")).toEqual([["", "!"]]);
    write(sheet, "A1", [[7]]);
    expect(await values(book, sheet, "B1:C1")).toEqual([["to 7", "to 7!"]]);
  });
});
