import { addDeals, flatValues, onNewSheet, refusal } from "./support";

/** The address of a table's range without its sheet. */
async function addressOf(table: Excel.Table): Promise<string> {
  const range = table.getRange().load("address");
  await table.context.sync();
  return range.address.split("!")[1] ?? "";
}

describe("a table", () => {
  test("takes its header from the first row", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow1");
      const header = table.getHeaderRowRange().load("values,address");
      const body = table.getDataBodyRange().load("values,address");
      await context.sync();
      return [header.values, header.address.split("!")[1], body.values.length, body.address.split("!")[1]];
    });
    expect(read).toEqual([[["Deal", "Amount", "Stage"]], "A1:C1", 3, "A2:C4"]);
  });

  test("without headers gets Column1, Column2 above its cells", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B2", false);
      const range = table.getRange().load("values,address");
      await context.sync();
      return [range.address.split("!")[1], range.values];
    });
    expect(read).toEqual([
      "A1:B3",
      [
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  test("makes blank and repeated headers different", async () => {
    const names = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        ["Deal", "Deal", ""],
        ["a", "b", "c"],
      ];
      const columns = sheet.tables.add("A1:C2", true).columns.load("items/name");
      await context.sync();
      return columns.items.map(({ name }) => name);
    });
    expect(names[0]).toBe("Deal");
    expect(names[1]).toBe("Deal2");
    expect(names[2]).toBe("Column1");
  });

  test("grows by rows.add at its end", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow2");
      table.rows.add(undefined, [["Delta", 10, "Lost"]]);
      const last = table.getDataBodyRange().getLastRow().load("values");
      const count = table.rows.getCount();
      await context.sync();
      return [await addressOf(table), last.values, count.value];
    });
    expect(read).toEqual(["A1:C5", [["Delta", 10, "Lost"]], 4]);
  });

  test("grows by rows.add at an index and moves later rows down", async () => {
    const deals = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow3");
      table.rows.add(1, [["Between", 0, "Open"]]);
      const body = table.columns.getItem("Deal").getDataBodyRange().load("values");
      await context.sync();
      return flatValues(body);
    });
    expect(deals).toEqual(["Acme", "Between", "Beta", "Gamma"]);
  });

  test("grows when the user types right below it, formats and formulas included", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow4");
      table.columns.add(undefined, [["Double"], ["=[@Amount]*2"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
      table.columns.getItem("Amount").getDataBodyRange().numberFormat = [["0.00"]];
      sheet.load("name");
      await context.sync();
      const own = excelHost.book.sheets.get(sheet.name)!;
      await excelHost.book.user.type(own, "A5", "Delta");
      await excelHost.book.user.type(own, "B5", "7");
      const row = sheet.getRange("A5:D5").load("values,formulas,text");
      await context.sync();
      return [await addressOf(table), row.values, String(row.formulas[0]?.[3]), row.text[0]?.[1]];
    });
    expect(read).toEqual(["A1:D5", [["Delta", 7, "", 14]], "=[@Amount]*2", "7.00"]);
  });

  test("does not grow when the user types with a row between", async () => {
    const address = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow5");
      sheet.load("name");
      await context.sync();
      await excelHost.book.user.type(excelHost.book.sheets.get(sheet.name)!, "A6", "Apart");
      return addressOf(table);
    });
    expect(address).toBe("A1:C4");
  });

  test("does not grow when the add-in writes below it", async () => {
    const address = await onNewSheet(async (sheet) => {
      const table = addDeals(sheet, "Grow6");
      sheet.getRange("A5:C5").values = [["Delta", 1, "Open"]];
      return addressOf(table);
    });
    expect(address).toBe("A1:C4");
  });

  test("resizes to the rows that were written below it", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow7");
      sheet.getRange("A5:C5").values = [["Delta", 1, "Open"]];
      table.resize("A1:C5");
      sheet.getRange("E1").formulas = [["=SUM(Grow7[Amount])"]];
      const sum = sheet.getRange("E1").load("values");
      await context.sync();
      return [await addressOf(table), sum.values];
    });
    expect(read).toEqual(["A1:C5", [[401]]]);
  });

  test("grows far below what was ever written", async () => {
    const address = await onNewSheet(async (sheet) => {
      const table = addDeals(sheet, "GrowFar");
      table.resize("A1:C3001");
      return addressOf(table);
    });
    expect(address).toBe("A1:C3001");
  });

  test("resizes smaller and keeps the cells that fall out", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow8");
      table.resize("A1:C3");
      const left = sheet.getRange("A4:C4").load("values");
      await context.sync();
      return [await addressOf(table), left.values];
    });
    expect(read).toEqual(["A1:C3", [["Gamma", 50, "Open"]]]);
  });

  test("is not resized away from its header row", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        addDeals(sheet, "Grow9").resize("A2:C6");
        await context.sync();
      }),
    );
    expect(seen).toMatchObject({ location: "Table.resize" });
  });

  test("keeps sums over it right after every change of its size", async () => {
    const sums = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow10");
      const cell = sheet.getRange("E1");
      cell.formulas = [["=SUM(Grow10[Amount])"]];
      const seen: unknown[] = [];
      cell.load("values");
      await context.sync();
      seen.push(cell.values[0]?.[0]);
      table.rows.add(undefined, [["Delta", 1000, "Open"]]);
      cell.load("values");
      await context.sync();
      seen.push(cell.values[0]?.[0]);
      table.rows.getItemAt(0).delete();
      cell.load("values");
      await context.sync();
      return [...seen, ...flatValues(cell)];
    });
    expect(sums).toEqual([400, 1400, 1300]);
  });

  test("renames a column by its header, and formulas follow", async () => {
    const formulas = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow11");
      sheet.getRange("E1").formulas = [["=SUM(Grow11[Amount])"]];
      table.columns.getItem("Amount").name = "Value [net]";
      const cell = sheet.getRange("E1").load("formulas,values");
      const header = sheet.getRange("B1").load("values");
      await context.sync();
      return [cell.formulas, cell.values, header.values];
    });
    expect(formulas).toEqual([[["=SUM(Grow11[Value '[net']])"]], [[400]], [["Value [net]"]]]);
  });

  test("is renamed, and formulas follow", async () => {
    const formulas = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow12");
      sheet.getRange("E1").formulas = [["=SUM(grow12[amount])"]];
      table.name = "Grow_12.b";
      const cell = sheet.getRange("E1").load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(formulas).toEqual([[["=SUM(Grow_12.b[Amount])"]], [[400]]]);
  });

  test("refuses a name that another table has", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (sheet, context) => {
        addDeals(sheet, "Grow13");
        sheet.getRange("F1:F2").values = [["Other"], [1]];
        sheet.tables.add("F1:F2", true).name = "grow13";
        await context.sync();
      }),
    );
    expect(seen.location).toBe("Table.name");
    expect(["ItemAlreadyExists", "InvalidArgument"]).toContain(seen.code);
  });

  test("adds a column at an index and keeps the others", async () => {
    const names = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow14");
      table.columns.add(1, [["Owner"], ["Ann"], ["Bob"], ["Cy"]]);
      const columns = table.columns.load("items/name");
      const owner = table.columns.getItem("Owner").getDataBodyRange().load("values");
      await context.sync();
      return [columns.items.map(({ name }) => name), owner.values.flat()];
    });
    expect(names).toEqual([
      ["Deal", "Owner", "Amount", "Stage"],
      ["Ann", "Bob", "Cy"],
    ]);
  });

  test("finds a column by its id after it was renamed", async () => {
    const name = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow15");
      const column = table.columns.getItem("Stage").load("id");
      await context.sync();
      column.name = "Phase";
      const again = table.columns.getItem(column.id).load("name,index");
      await context.sync();
      return [again.name, again.index];
    });
    expect(name).toEqual(["Phase", 2]);
  });

  test("deletes a column and closes the gap", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow16");
      table.columns.getItem("Amount").delete();
      const values = table.getRange().load("values");
      await context.sync();
      return values.values[1];
    });
    expect(read).toEqual(["Acme", "Open"]);
  });

  test("shows a totals row below its body and hides it again", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow17");
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address");
      await context.sync();
      const shown = totals.address.split("!")[1];
      table.showTotals = false;
      return [shown, await addressOf(table)];
    });
    expect(read).toEqual(["A5:C5", "A1:C4"]);
  });

  test("fills a whole column with a formula that is written into all its cells, and later rows too", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow18");
      table.columns.add(undefined, [["Twice"], ["=[@Amount]*2"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
      table.rows.add(undefined, [["Delta", 5, "Open", "=[@Amount]*2"]]);
      const column = table.columns.getItem("Twice").getDataBodyRange().load("values,formulas");
      await context.sync();
      return [column.values.flat(), column.formulas.at(-1)];
    });
    expect(read).toEqual([[200, 500, 100, 10], ["=[@Amount]*2"]]);
  });

  test("turns into plain cells on convertToRange", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow19");
      const range = table.convertToRange().load("address,values");
      const gone = sheet.tables.getItemOrNullObject("Grow19");
      await context.sync();
      return [range.address.split("!")[1], range.values[1], gone.isNullObject];
    });
    expect(read).toEqual(["A1:C4", ["Acme", 100, "Open"], true]);
  });

  test("is sorted by a column and says how", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      const table = addDeals(sheet, "Grow20");
      table.sort.apply([{ key: 1, ascending: false }]);
      const body = table.columns.getItem("Amount").getDataBodyRange().load("values");
      table.sort.load("fields");
      await context.sync();
      return [body.values.flat(), table.sort.fields[0]?.key];
    });
    expect(read).toEqual([[250, 100, 50], 1]);
  });
});
