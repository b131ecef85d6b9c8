import { addDeals, onNewSheet, quiet, refusal, until } from "./support";

type Seen = string[];

function own(name: string) {
  const sheet = excelHost.book.sheets.get(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Adds one handler and says under which word it reports. */
async function listen<Event>(
  handlers: OfficeExtension.EventHandlers<Event>,
  report: (event: Event) => void,
): Promise<OfficeExtension.EventHandlerResult<Event>> {
  const result = handlers.add(async (event) => report(event));
  await result.context.sync();
  return result;
}

/** A sheet with a table of deals, and its name. */
async function dealsSheet(tableName: string): Promise<string> {
  return onNewSheet(async (sheet, context) => {
    addDeals(sheet, tableName);
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
}

describe("worksheet.onChanged", () => {
  test("tells what the user typed: address, value before and after", async () => {
    const name = await dealsSheet("Event1");
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      await context.sync();
      await listen(sheet.onChanged, (event) => seen.push(event));
    });
    await excelHost.book.user.type(own(name), "B2", "175");
    await until(() => seen.length > 0);
    expect(seen[0]).toMatchObject({
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      details: { valueBefore: 100, valueAfter: 175, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    });
  });

  test("tells of the add-in's own writes as ThisLocalAddin", async () => {
    const name = await dealsSheet("Event2");
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      await context.sync();
      await listen(sheet.onChanged, (event) => seen.push(event));
      sheet.getRange("B2:B3").values = [[1], [2]];
      await context.sync();
    });
    await until(() => seen.length > 0);
    expect(seen[0]).toMatchObject({ address: "B2:B3", triggerSource: "ThisLocalAddin" });
  });

  test("tells of a co-author's edit as Remote", async () => {
    const name = await dealsSheet("Event3");
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      await context.sync();
      await listen(sheet.onChanged, (event) => seen.push(event));
      excelHost.faults.betweenSyncs(1, () => {
        own(name).cells.fill({ row: 1, column: 1, rows: 1, columns: 1 }, 99);
      });
      await context.sync();
      sheet.load("name");
      await context.sync();
    });
    await until(() => seen.length > 0);
    expect(seen[0]).toMatchObject({ address: "B2", source: "Remote" });
  });

  test("gives the range that changed, also after rows moved", async () => {
    const name = await dealsSheet("Event4");
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      await context.sync();
      await listen(sheet.onChanged, (event) => seen.push(event));
      await excelHost.book.user.type(own(name), "C2", "Lost");
      await until(() => seen.length > 0);
      sheet.getRange("1:1").insert("Down");
      const range = seen[0]!.getRange(context).load("address");
      await context.sync();
      return range.address.split("!")[1];
    });
    expect(address).toBe("C3");
  });

  test("tells of inserted and deleted rows with their shift", async () => {
    const name = await dealsSheet("Event5");
    const seen: Seen = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      await context.sync();
      await listen(sheet.onChanged, ({ changeType, address }) => seen.push(`${changeType} ${address}`));
      sheet.getRange("8:9").insert("Down");
      await context.sync();
      sheet.getRange("8:8").delete("Up");
      await context.sync();
    });
    await until(() => seen.length >= 2);
    expect(seen).toEqual(["RowInserted 8:9", "RowDeleted 8:8"]);
  });

  test("comes in the order of the edits", async () => {
    const name = await dealsSheet("Event6");
    const seen: Seen = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      await context.sync();
      await listen(sheet.onChanged, ({ address }) => seen.push(address));
      sheet.getRange("E1").values = [[1]];
      sheet.getRange("E2").values = [[2]];
      sheet.getRange("E3").values = [[3]];
      await context.sync();
    });
    await until(() => seen.length >= 3);
    expect(seen).toEqual(["E1", "E2", "E3"]);
  });

  test("comes after the request that caused it was answered", async () => {
    const name = await dealsSheet("Event7");
    const seen: Seen = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      await context.sync();
      await listen(sheet.onChanged, () => seen.push("event"));
      sheet.getRange("E1").values = [[1]];
      await context.sync();
      seen.push("synced");
    });
    await until(() => seen.length >= 2);
    expect(seen).toEqual(["synced", "event"]);
  });

  test("ends with its handler, while another one stays", async () => {
    const name = await dealsSheet("Event8");
    const seen: Seen = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      await context.sync();
      const first = await listen(sheet.onChanged, () => seen.push("first"));
      await listen(sheet.onChanged, () => seen.push("second"));
      first.remove();
      await context.sync();
      sheet.getRange("E1").values = [[1]];
      await context.sync();
    });
    await until(() => seen.length > 0);
    await quiet();
    expect(seen).toEqual(["second"]);
  });
});

describe("events", () => {
  test("of a user's edit come to the sheet before the table", async () => {
    const name = await dealsSheet("Event9");
    const seen: Seen = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      const table = context.workbook.tables.getItem("Event9").load("id");
      await context.sync();
      await listen(table.onChanged, ({ address }) => seen.push(`table ${address}`));
      await listen(sheet.onChanged, ({ address }) => seen.push(`sheet ${address}`));
    });
    await excelHost.book.user.type(own(name), "A2", "Acme Ltd");
    await until(() => seen.length >= 2);
    expect(seen).toEqual(["sheet A2", "table A2"]);
  });

  test("of a row typed below a table are the edit and then the inserted row", async () => {
    const name = await dealsSheet("Event10");
    const seen: Seen = [];
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Event10").load("id");
      await context.sync();
      await listen(table.onChanged, ({ changeType, address }) => seen.push(`${changeType} ${address}`));
    });
    await excelHost.book.user.type(own(name), "A5", "Delta");
    await until(() => seen.length >= 2);
    expect(seen).toEqual(["RangeEdited A5", "RowInserted A5:C5"]);
  });

  test("of all worksheets reach the collection with the sheet's id", async () => {
    const name = await dealsSheet("Event11");
    const seen: Seen = [];
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      const handler = await listen(context.workbook.worksheets.onChanged, (event) => {
        seen.push(`${event.worksheetId} ${event.address}`);
      });
      sheet.getRange("F1").values = [["x"]];
      await context.sync();
      await until(() => seen.length > 0);
      handler.remove();
      await context.sync();
      return sheet.id;
    });
    expect(seen).toEqual([`${id} F1`]);
  });

  test("of sheets tell when one is added and when one is deleted", async () => {
    const seen: Seen = [];
    const id = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = await listen(worksheets.onAdded, (event) => seen.push(`added ${event.worksheetId}`));
      const deleted = await listen(worksheets.onDeleted, (event) =>
        seen.push(`deleted ${event.worksheetId}`),
      );
      const sheet = worksheets.add("Short-lived").load("id");
      await context.sync();
      const name = sheet.id;
      sheet.delete();
      await context.sync();
      await until(() => seen.length >= 2);
      added.remove();
      deleted.remove();
      await context.sync();
      return name;
    });
    expect(seen).toEqual([`added ${id}`, `deleted ${id}`]);
  });

  test("of activation tell which sheet was left and which was reached", async () => {
    const [from, to] = [await dealsSheet("Event12"), await dealsSheet("Event13")];
    const seen: Seen = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(from).activate();
      await context.sync();
      const left = await listen(worksheets.onDeactivated, ({ worksheetId }) =>
        seen.push(`left ${worksheetId}`),
      );
      const reached = await listen(worksheets.onActivated, ({ worksheetId }) =>
        seen.push(`on ${worksheetId}`),
      );
      await excelHost.book.user.activate(own(to));
      await until(() => seen.length >= 2);
      left.remove();
      reached.remove();
      await context.sync();
    });
    expect(seen).toEqual([`left ${own(from).id}`, `on ${own(to).id}`]);
  });

  test("of the selection tell its address", async () => {
    const name = await dealsSheet("Event14");
    const seen: Seen = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("id");
      sheet.activate();
      await context.sync();
      await listen(sheet.onSelectionChanged, ({ address }) => seen.push(address));
    });
    await excelHost.book.user.select(own(name), "B2:C3");
    await until(() => seen.length > 0);
    expect(seen.at(-1)).toBe("B2:C3");
  });

  test("of a table's selection tell whether it is inside", async () => {
    const name = await dealsSheet("Event15");
    const seen: Seen = [];
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Event15").load("id");
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
      await listen(table.onSelectionChanged, ({ isInsideTable, address }) =>
        seen.push(`${isInsideTable} ${address}`),
      );
    });
    await excelHost.book.user.select(own(name), "B2");
    await excelHost.book.user.select(own(name), "H9");
    await until(() => seen.length >= 2);
    expect(seen).toEqual(["true B2", "false "]);
  });

  test("of the whole workbook's selection come too", async () => {
    const name = await dealsSheet("Event17");
    const seen: Seen = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      const handler = context.workbook.onSelectionChanged.add(async () => void seen.push("moved"));
      await context.sync();
      await excelHost.book.user.select(own(name), "C3");
      await until(() => seen.length > 0);
      handler.remove();
      await context.sync();
    });
    expect(seen[0]).toBe("moved");
  });

  test("that the embedded workbook never raises are refused", async () => {
    const name = await dealsSheet("Event18");
    const seen = await refusal(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name).load("id");
        await context.sync();
        await listen(sheet.onSingleClicked, () => undefined);
      }),
    );
    expect(seen.code).toBe("ApiNotFound");
  });

  test("of tables tell when one is added and when one is deleted", async () => {
    const seen: Seen = [];
    await onNewSheet(async (sheet, context) => {
      const { tables } = context.workbook;
      const added = await listen(tables.onAdded, ({ source }) => seen.push(`added ${source}`));
      const deleted = await listen(tables.onDeleted, ({ tableName }) => seen.push(`deleted ${tableName}`));
      addDeals(sheet, "Event16").delete();
      await context.sync();
      await until(() => seen.length >= 2);
      added.remove();
      deleted.remove();
      await context.sync();
    });
    expect(seen).toEqual(["added Local", "deleted Event16"]);
  });
});
