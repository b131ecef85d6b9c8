import { onNewSheet, refusal, until } from "./support";

describe("the host", () => {
  test("is Excel on the web to the add-in", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  });

  test("advertises ExcelApi 1.15 and nothing newer", () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  test("keeps the document's settings when they are saved", async () => {
    Office.context.document.settings.set("paneTab", { tab: "Today" });
    await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    expect(excelHost.book.settings.get("paneTab")).toEqual({ tab: "Today" });
    const value = await Excel.run<unknown>(async (context) => {
      const setting = context.workbook.settings.getItem("paneTab").load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ tab: "Today" });
  });

  test("gives the workbook's file in slices that make an .xlsx", async () => {
    const slices = await fileSlices(4096);
    const bytes = Uint8Array.from(slices.flat());
    expect(slices.length).toBeGreaterThan(1);
    expect([...bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 0x03, 0x04]);
  });

  test("runs the function that belongs to a ribbon button", async () => {
    const ran: string[] = [];
    Office.actions.associate("reviewDeal", (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    expect(excelHost.invokeAction("reviewDeal", "ReviewButton")).toBe(true);
    await until(() => ran.length > 0);
    expect(ran).toEqual(["ReviewButton"]);
  });

  test("runs an action by its shortcut", async () => {
    const ran: string[] = [];
    Office.actions.associate("showPane", () => void ran.push("showPane"));
    expect(excelHost.invokeShortcut("showPane")).toBe(true);
    await until(() => ran.length > 0);
    expect(ran).toEqual(["showPane"]);
  });

  test("selects the cell whose menu runs an action", async () => {
    const seen: unknown[] = [];
    Office.actions.associate("reviewRow", (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        seen.push(selected.address.split("!")[1]);
        event.completed();
      });
    });
    const box = { row: 4, column: 1, rows: 1, columns: 1 };
    excelHost.invokeContextMenu("reviewRow", { sheet: excelHost.book.sheets.active, box });
    await until(() => seen.length > 0);
    expect(seen).toEqual(["B5"]);
  });

  test("hides and shows the pane at the add-in's wish and tells it", async () => {
    const seen: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(
      ({ visibilityMode }) => void seen.push(visibilityMode),
    );
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    await until(() => seen.length >= 2);
    await stop();
    expect(seen).toEqual(["Hidden", "Taskpane"]);
    expect(excelHost.paneStates).toEqual(["Background", "Visible"]);
  });

  test("opens the workbook that the add-in makes", async () => {
    await Excel.createWorkbook(btoa("bytes of a file"));
    await until(() => excelHost.created.length > 0);
    expect(new TextDecoder().decode(excelHost.created[0])).toBe("bytes of a file");
  });

  test("switches buttons of the add-in's tab off and on", async () => {
    await Office.ribbon.requestUpdate({
      tabs: [
        { id: "ControlBook.Tab", groups: [{ id: "Deals", controls: [{ id: "Review", enabled: false }] }] },
      ],
    });
    expect(excelHost.ribbon.enabled.get("Review")).toBe(false);
  });

  test("carries a dialog's words to the add-in", async () => {
    const words = await new Promise<string>((resolve, reject) => {
      Office.context.ui.displayDialogAsync(
        "https://localhost/dialog.html",
        { promptBeforeOpen: false },
        (opened) => {
          if (opened.status === Office.AsyncResultStatus.Failed)
            return reject(new Error(opened.error.message));
          opened.value.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
            if ("message" in said) resolve(said.message);
          });
          excelHost.dialogs[0]?.messageParent("agreed");
        },
      );
    });
    expect(words).toBe("agreed");
  });

  test("writes 20,000 cells in one request, as the client sends them in chunks", async () => {
    const read = await onNewSheet(async (sheet, context) => {
      excelHost.requests.clear();
      const rows = Array.from({ length: 5_000 }, (_, row) => [row, row * 2, `n${row}`, row % 7]);
      sheet.getRangeByIndexes(0, 0, 5_000, 4).values = rows;
      const last = sheet.getRange("A5000:D5000").load("values");
      await context.sync();
      return [last.values, excelHost.requests.count];
    });
    expect(read).toEqual([[[4_999, 9_998, "n4999", 1]], 1]);
  });
});

describe("a fault", () => {
  test("of the second request leaves the first one done", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      await context.sync();
      excelHost.faults.failRequest(2);
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      const failure = await refusal(async () => {
        sheet.getRange("A2").values = [[2]];
        await context.sync();
      });
      const range = sheet.getRange("A1:A2").load("values");
      await context.sync();
      return [failure.code, range.values];
    });
    expect(seen).toEqual(["GeneralException", [[1], [""]]]);
  });

  test("has the code that was asked for", async () => {
    const seen = await refusal(() =>
      onNewSheet(async (_, context) => {
        excelHost.faults.failRequest(1, "RequestAborted");
        await context.sync();
      }),
    );
    expect(seen.code).toBe("RequestAborted");
  });

  test("of the connection loses the answer but not the work", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      await context.sync();
      excelHost.faults.dropConnection(1);
      await refusal(async () => {
        sheet.getRange("A1").values = [["done"]];
        await context.sync();
      });
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["done"]]);
  });

  test("between two requests is a co-author's edit", async () => {
    const values = await onNewSheet(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      excelHost.faults.betweenSyncs(1, (book) => {
        book.sheets.get(sheet.name)?.cells.fill({ row: 0, column: 0, rows: 1, columns: 1 }, "theirs");
      });
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["theirs"]]);
  });

  test("that delays requests changes nothing else", async () => {
    excelHost.faults.delay(30);
    const values = await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["late"]];
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
    excelHost.faults.clear();
    expect(values).toEqual([["late"]]);
  });

  test("of cell-edit mode refuses every request until the user leaves the cell", async () => {
    const seen = await onNewSheet(async (sheet, context) => {
      await context.sync();
      excelHost.faults.setCellEditMode(true);
      const failure = await refusal(async () => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      });
      excelHost.faults.setCellEditMode(false);
      sheet.getRange("A1").values = [[2]];
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return [failure.code, range.values];
    });
    expect(seen).toEqual(["InvalidOperationInCellEditMode", [[2]]]);
  });
});

/** The workbook's file as getFileAsync gives it. */
async function fileSlices(sliceSize: number): Promise<number[][]> {
  const file = await new Promise<Office.File>((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (got) => {
      if (got.status === Office.AsyncResultStatus.Succeeded) resolve(got.value);
      else reject(new Error(got.error.message));
    });
  });
  const slices: number[][] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    slices.push(
      await new Promise((resolve) =>
        file.getSliceAsync(index, ({ value }) => resolve(Array.from(value.data as ArrayLike<number>))),
      ),
    );
  }
  await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
  return slices;
}
