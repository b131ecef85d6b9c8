import { addDeals, at, closeBooks, openBook, value, values, write } from "../book/support";

afterAll(closeBooks);

/** A sheet whose formulas read the active one; both were calculated once. */
async function calculated() {
  const book = openBook();
  const first = book.sheets.active;
  const second = book.sheets.add("Second");
  write(first, "A1", [[1], [2], [3]]);
  write(second, "A1", [["=Sheet1!A1*10", "=Sheet1!A2*10"]]);
  expect(await values(book, second, "A1:B1")).toEqual([[10, 20]]);
  return { book, first, second };
}

describe("formulas of a sheet that nothing changed", () => {
  test("follow another sheet's cells and the formulas that come and go there", async () => {
    const { book, first, second } = await calculated();
    write(first, "A1", [["=A3+4"]]);
    expect(await values(book, second, "A1:B1")).toEqual([[70, 20]]);
    write(first, "A3", [[6]]);
    expect(await values(book, second, "A1:B1")).toEqual([[100, 20]]);
    write(first, "A1", [[5]]);
    write(first, "A3", [[9]]);
    expect(await values(book, second, "A1:B1")).toEqual([[50, 20]]);
  });

  test("follow rows that are inserted and deleted on another sheet, and undo", async () => {
    const { book, first, second } = await calculated();
    write(first, "C2", [["=A2+1"]]);
    await book.settle();
    await book.user.insertRows(first, 0, 1);
    write(first, "A3", [[7]]);
    expect(await value(book, second, "B1")).toBe(70);
    expect(await value(book, first, "C3")).toBe(8);
    await book.undo.undo();
    write(first, "A2", [[4]]);
    expect(await value(book, second, "B1")).toBe(40);
    expect(await value(book, first, "C2")).toBe(5);
    await book.user.deleteRows(first, 0, 1);
    write(first, "A1", [[6]]);
    expect(await value(book, second, "B1")).toBe(60);
    expect(await value(book, first, "C1")).toBe(7);
  });

  test("follow a sheet that is renamed, and one that comes in place of a deleted one", async () => {
    const { book, first, second } = await calculated();
    first.rename("Facts");
    write(first, "A1", [[3]]);
    expect(await value(book, second, "A1")).toBe(30);
    const third = book.sheets.add("Third");
    write(third, "A1", [["=Facts!A1+Second!A1"]]);
    expect(await value(book, third, "A1")).toBe(33);
    third.delete();
    const again = book.sheets.add("Third");
    write(again, "A1", [["=Facts!A2"]]);
    write(first, "A2", [[8]]);
    expect(await value(book, again, "A1")).toBe(8);
    expect(await value(book, second, "B1")).toBe(80);
  });

  test("follow what the user typed and takes back", async () => {
    const { book, first, second } = await calculated();
    await book.user.type(first, "A2", "=A1+40");
    expect(await value(book, second, "B1")).toBe(410);
    await book.undo.undo();
    expect(await value(book, second, "B1")).toBe(20);
    await book.undo.redo();
    write(first, "A1", [[2]]);
    expect(await value(book, second, "B1")).toBe(420);
  });

  test("follow cells with formulas that are moved, cleared and sorted", async () => {
    const { book, first, second } = await calculated();
    write(first, "A1", [["=2*4"]]);
    await book.settle();
    first.cells.clear(at("A1"), "Contents");
    expect(await value(book, second, "A1")).toBe(0);
    const { sheet, table } = addDeals(book);
    write(second, "C1", [["=SUM(Deals[Amount])", "=Pipeline!B2"]]);
    expect(await values(book, second, "C1:D1")).toEqual([[600, 100]]);
    await book.user.sortTable({ sheet, box: at("B2") }, false);
    expect(await values(book, second, "C1:D1")).toEqual([[600, 300]]);
    table.rename("Chances");
    write(sheet, "B2", [[500]]);
    expect(await values(book, second, "C1:D1")).toEqual([[800, 500]]);
  });
});
