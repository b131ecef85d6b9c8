import { onNewSheet } from "./support";

/** Texts, numbers, a logical value and a blank, and beside them amounts. */
const CELLS = [
  ["Open", 100],
  ["open", 50],
  ["Won", 10],
  [" step", ""],
  [7, 1],
  [true, 2],
  ["", 4],
];

describe("worksheet functions that an add-in asks for", () => {
  test("count cells and those that meet criteria", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B7").values = CELLS;
      const { functions } = context.workbook;
      const [words, amounts] = [sheet.getRange("A1:A7"), sheet.getRange("B1:B7")];
      const asked = [
        functions.count(words, amounts),
        functions.countA(words, amounts),
        functions.countIfs(words, "OPEN"),
        functions.countIfs(words, "Open", amounts, ">60"),
        functions.countIfs(words, ""),
        functions.countIfs(words, "<>", words, "<>open"),
        functions.countIfs(words, " *"),
        functions.countIfs(words, "?on"),
        functions.countIfs(amounts, "<=4"),
        functions.sumIfs(amounts, words, "open"),
        functions.min(amounts),
        functions.max(amounts, words),
      ];
      for (const one of asked) one.load("value,error");
      await context.sync();
      return asked.map(({ value }) => value);
    });
    expect(read).toEqual([7, 12, 2, 1, 1, 4, 1, 1, 3, 150, 1, 100]);
  });

  test("give an error of a cell as theirs", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], ["=1/0"]];
      const asked = context.workbook.functions.max(sheet.getRange("A1:A2")).load("value,error");
      await context.sync();
      return asked.error;
    });
    expect(read).toBe("#DIV/0!");
  });
});
