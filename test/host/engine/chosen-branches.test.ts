import { closeBooks, openBook, value, values, write } from "../book/support";

afterAll(closeBooks);

describe("IF", () => {
  test.each([
    ["=IF(TRUE,1,2)", 1],
    ["=IF(0,1,2)", 2],
    ["=IF(0,1)", false],
    ["=IF(1/0,1,2)", "#DIV/0!"],
    ["=IF(TRUE,1,1/0)", 1],
    ["=IF(FALSE,1,1/0)", "#DIV/0!"],
    ["=IF(A1,A2,A3)", "yes"],
    ["=IF(A1:A1,A2,A3)", "yes"],
    ["=IF(A9,A2,A3)", "no"],
    ['=IF(TRUE,A9,1)&"!"', "!"],
    ["=N(IF(FALSE,1,))", 0],
    ["=-IF(TRUE,3,2)", -3],
    ['=1+IF(IF(A1=5,FALSE,TRUE),10,IF(A2="yes",20,30))', 21],
    ["=IF(A1=5,SUM(IF(A4:A6>1,A4:A6,0)),0)", 5],
    ["=SUM(IF(TRUE,A4:A6,0))", 6],
    ["=LET(a,IF(A1=5,7,8),b,a+1,IF(b>7,a,IF(b,b,a)))", 7],
    ["=SUM(MAP(A4:A6,LAMBDA(x,IF(x>1,x*10,0-x))))", 49],
  ] as const)("gives with %s what both branches would", async (formula, wanted) => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[5], ["yes"], ["no"], [1], [2], [3]]);
    write(sheet, "C1", [[formula]]);
    expect(await value(book, sheet, "C1")).toBe(wanted);
  });

  test("spills a branch that is a range, and takes it back", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[1], [2], [3]]);
    write(sheet, "C1", [['=IF(E1=1,A1:A3*10,"none")']]);
    write(sheet, "E1", [[1]]);
    expect(await values(book, sheet, "C1:C3")).toEqual([[10], [20], [30]]);
    write(sheet, "E1", [[0]]);
    expect(await values(book, sheet, "C1:C3")).toEqual([["none"], [""], [""]]);
  });

  test("chooses cell by cell where the condition is a range", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[1], [2], [3]]);
    write(sheet, "C1", [['=IF(A1:A3>1,A1:A3,"small")']]);
    expect(await values(book, sheet, "C1:C3")).toEqual([["small"], [2], [3]]);
  });

  test("follows the cells of the branch that was not chosen, once it is", async () => {
    const book = openBook();
    const sheet = book.sheets.active;
    write(sheet, "A1", [[1, 10, 20, "=IF(A1=1,B1,C1+B1)"]]);
    expect(await value(book, sheet, "D1")).toBe(10);
    write(sheet, "C1", [[30]]);
    expect(await value(book, sheet, "D1")).toBe(10);
    write(sheet, "A1", [[0]]);
    expect(await value(book, sheet, "D1")).toBe(40);
    write(sheet, "C1", [[31]]);
    expect(await value(book, sheet, "D1")).toBe(41);
  });
});
