import { addDeals, at, closeBooks, listenTo, openBook, refusal, value, values, write } from "./support";

afterAll(closeBooks);

describe("a table", () => {
  test("that was resized after an edit is read in full by formulas of its own and of other sheets", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    const [other] = book.sheets.items;
    write(sheet, "F1", [["=SUM(Deals[Amount])"]]);
    if (other) write(other, "A1", [["=SUM(Deals[Amount])"]]);
    await book.settle();
    write(sheet, "B2", [[110]]);
    expect(await value(book, sheet, "F1")).toBe(610);
    table.resize(at("A1:C5"));
    write(sheet, "B5", [[1000]]);
    expect(await value(book, sheet, "F1")).toBe(1610);
    write(sheet, "B2", [[100]]);
    expect(await value(book, sheet, "F1")).toBe(1600);
    expect(other && (await value(book, other, "A1"))).toBe(1600);
  });

  test("grows when the user types right below it, and takes formats, formulas and rules along", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    table.addColumn(null, null, "Weighted");
    const weighted = [
      ["=[@Amount]*[@Probability]"],
      ["=[@Amount]*[@Probability]"],
      ["=[@Amount]*[@Probability]"],
    ];
    write(sheet, "D2", weighted);
    sheet.cells.setNumberFormats(at("B2:B4"), [["$#,##0"], ["$#,##0"], ["$#,##0"]]);
    sheet.validations.set(at("C2:C4"), {
      rule: { type: "Decimal", operator: "Between", formula1: 0, formula2: 1 },
      ignoreBlanks: true,
      alert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: false, title: "", message: "" },
    });
    const highlight = sheet.highlights.add(at("B2:B4"), "CellValue");
    highlight.setRule({ type: "CellValue", operator: "GreaterThan", formula1: "=250", formula2: null });
    await book.user.type(sheet, "A5", "Delta");
    await book.user.type(sheet, "B5", "1000");
    await book.user.type(sheet, "C5", "0.5");
    expect(table.box).toEqual(at("A1:D5"));
    expect(sheet.cells.formulas(at("D5"))).toEqual([["=[@Amount]*[@Probability]"]]);
    expect(await value(book, sheet, "D5")).toBe(500);
    expect(sheet.cells.texts(at("B5"))).toEqual([["$1,000"]]);
    expect(sheet.validations.at(4, 2)?.boxes).toEqual([at("C2:C5")]);
    expect(highlight.boxes).toEqual([at("B2:B5")]);
  });

  test("grows to the right when the user types a header beside it", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    await book.user.type(sheet, "D1", "Owner");
    expect(table.columns.map(({ name }) => name)).toEqual(["Deal", "Amount", "Probability", "Owner"]);
  });

  test("does not grow over a totals row", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    table.setShowTotals(true);
    await book.user.type(sheet, "A6", "Note");
    expect(table.box).toEqual(at("A1:C5"));
  });

  test("fills an empty column with the formula that the user types into one cell of it", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    table.addColumn(null, null, "Double");
    await book.user.type(sheet, "D3", "=[@Amount]*2");
    expect(await values(book, sheet, "D2:D4")).toEqual([[200], [400], [600]]);
    expect(table.column("Double")?.formula).toBe("=[@Amount]*2");
  });

  test("follows a header that is typed over, and rewrites no formula", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    write(sheet, "F1", [["=SUM(Deals[Amount])"]]);
    await book.user.type(sheet, "B1", "Value, net [x]");
    expect(table.columns[1]?.name).toBe("Value, net [x]");
    expect(sheet.cells.formulas(at("F1"))).toEqual([["=SUM(Deals[Value, net '[x']])"]]);
    expect(await value(book, sheet, "F1")).toBe(600);
  });

  test("keeps formulas right when it, its columns and its sheet get other names", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    write(sheet, "F1", [["=SUM(Deals[Amount])"], ["=SUM(Pipeline!B2:B4)"]]);
    table.rename("tbl.Deals_1");
    table.column("amount")?.rename("Value");
    sheet.rename("My deals");
    expect(sheet.cells.formulas(at("F1:F2"))).toEqual([
      ["=SUM(tbl.Deals_1[Value])"],
      ["=SUM('My deals'!B2:B4)"],
    ]);
    expect(await values(book, sheet, "F1:F2")).toEqual([[600], [600]]);
  });

  test("sums in its totals row, and #Totals reads that row", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    table.setShowTotals(true);
    table.setTotal(1, "Sum");
    write(sheet, "F1", [["=Deals[[#Totals],[Amount]]"], ["=ROWS(Deals[#All])"], ["=SUM(Deals[Amount])"]]);
    expect(await values(book, sheet, "F1:F3")).toEqual([[600], [5], [600]]);
  });

  test("moves with rows inserted above it and takes in rows inserted inside it", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    const told = listenTo(book);
    await book.user.insertRows(sheet, 0, 1);
    expect(table.box).toEqual(at("A2:C5"));
    await book.user.insertRows(sheet, 3, 2);
    expect(table.box).toEqual(at("A2:C7"));
    await book.user.deleteRows(sheet, 3, 2);
    expect(table.box).toEqual(at("A2:C5"));
    expect(told.filter((line) => line.startsWith("user"))).toEqual([
      "user RowInserted 0,0 1x16384",
      "user RowInserted 3,0 2x16384",
      "user RowDeleted 3,0 2x16384",
    ]);
  });

  test("follows columns that the user inserts and deletes inside it", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    write(sheet, "F1", [["=SUM(Deals[Probability])"]]);
    await book.user.insertColumns(sheet, 1, 1);
    expect(table.columns.map(({ name }) => name)).toEqual(["Deal", "Column1", "Amount", "Probability"]);
    await book.user.deleteColumns(sheet, 2, 1);
    expect(table.columns.map(({ name }) => name)).toEqual(["Deal", "Column1", "Probability"]);
    expect(await value(book, sheet, "F1")).toBeCloseTo(0.85);
  });

  test("turns references into plain ones when it becomes a range", async () => {
    const book = openBook();
    const { sheet, table } = addDeals(book);
    write(sheet, "F1", [["=SUM(Deals[Amount])"]]);
    table.convertToRange();
    expect(sheet.cells.formulas(at("F1"))).toEqual([["=SUM(Pipeline!$B$2:$B$4)"]]);
    expect(book.tables.items).toEqual([]);
  });

  test.each([
    ["overlaps another", "B2:D3", "Other", "InvalidArgument"],
    ["has a taken name in another case", "E1:F2", "DEALS", "ItemAlreadyExists"],
    ["is named like a cell", "E1:F2", "A1", "InvalidArgument"],
    ["is named with a blank", "E1:F2", "My deals", "InvalidArgument"],
  ])("is refused where it %s", (...[, address, name, code]) => {
    const book = openBook();
    const { sheet } = addDeals(book);
    expect(refusal(() => book.tables.add({ sheet, box: at(address) }, true, name))).toBe(code);
  });
});
