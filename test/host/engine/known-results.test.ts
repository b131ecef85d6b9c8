import { at, closeBooks, openBook, value, values, write } from "../book/support";

afterAll(closeBooks);

const ROWS = 200;

/** Owner, amount and share of two hundred deals, and a roll-up by owner that compares the same columns in each row. */
async function rolledUp() {
  const book = openBook();
  const sheet = book.sheets.active;
  const deals = Array.from({ length: ROWS }, (_, row) => [row % 2 ? "Ann" : "Bob", row, row % 4 ? 1 : "1"]);
  write(sheet, "A1", deals);
  const of = (owner: string) => `=SUMPRODUCT((B1:B200>=10)*(B1:B200<20)*(A1:A200="${owner}"),B1:B200)`;
  write(sheet, "E1", [[of("Ann")], [of("Bob")], [of("ann")], [of("Cid")]]);
  return { book, sheet };
}

describe("formulas that compare the same long range", () => {
  test("give each their own result", async () => {
    const { book, sheet } = await rolledUp();
    expect(await values(book, sheet, "E1:E4")).toEqual([[75], [70], [75], [0]]);
  });

  test("follow a cell of the range", async () => {
    const { book, sheet } = await rolledUp();
    await book.settle();
    write(sheet, "B12", [[19]]);
    expect(await values(book, sheet, "E1:E2")).toEqual([[83], [70]]);
    write(sheet, "A12", [["Cid"]]);
    expect(await values(book, sheet, "E1:E4")).toEqual([[64], [70], [64], [19]]);
  });

  test("follow a formula in the range that is calculated in the same turn", async () => {
    const { book, sheet } = await rolledUp();
    await book.settle();
    write(sheet, "H1", [[12]]);
    write(sheet, "B1", [["=H1+0"]]);
    expect(await values(book, sheet, "E1:E2")).toEqual([[75], [82]]);
    write(sheet, "H1", [[14]]);
    expect(await values(book, sheet, "E1:E2")).toEqual([[75], [84]]);
  });

  test("tell one value and one sign from another", async () => {
    const { book, sheet } = await rolledUp();
    const signs = ["=10", '="ten"', "<>10", "<=1", "<1", ">=10", ">10"];
    write(
      sheet,
      "E1",
      signs.map((sign) => [`=SUMPRODUCT(--(B1:B200${sign}))`]),
    );
    expect(await values(book, sheet, "E1:E7")).toEqual([[1], [0], [199], [2], [1], [190], [189]]);
  });

  test("leave alone what another formula makes of the same comparison", async () => {
    const { book, sheet } = await rolledUp();
    write(sheet, "B5", [["=1/0"]]);
    write(sheet, "G1", [
      ["=SUM(IFERROR((B1:B200>=10)*1,100))"],
      ["=SUMPRODUCT((B1:B200>=10)*1)"],
      ["=SUM(IFERROR((B1:B200>=10)*1,7))"],
    ]);
    expect(await values(book, sheet, "G1:G3")).toEqual([[290], ["#DIV/0!"], [197]]);
    sheet.cells.clear(at("B5"), "Contents");
    expect(await value(book, sheet, "G2")).toBe(190);
  });
});
