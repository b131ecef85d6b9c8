let sheets = 0;

/** Work on a new sheet of its own, so that tests of a file do not meet. */
export function onNewSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  sheets += 1;
  const name = `Sheet ${sheets}`;
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    return work(sheet, context);
  });
}

/** What an add-in sees of a refused request. */
export interface Refusal {
  readonly code: string;
  readonly location: string | undefined;
}

/** Runs work that Excel must refuse and gives the refusal. */
export async function refusal(work: () => Promise<unknown>): Promise<Refusal> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return { code: error.code, location: error.debugInfo.errorLocation };
    }
    throw error;
  }
  throw new Error("Excel would have refused this.");
}

/** The values of a range as plain cells in one row after the other. */
export function flatValues({ values }: { readonly values: unknown[][] }): unknown[] {
  return values.flat();
}

/** Waits for something that comes by itself: an event, or the answer of a custom function, which office.js may hold back for seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_500; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("It did not come to pass.");
}

/** Lets events that are under way arrive. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

/** A small table of deals at A1 of the sheet: header and three rows. */
export function addDeals(sheet: Excel.Worksheet, name: string): Excel.Table {
  sheet.getRange("A1:C4").values = [
    ["Deal", "Amount", "Stage"],
    ["Acme", 100, "Open"],
    ["Beta", 250, "Won"],
    ["Gamma", 50, "Open"],
  ];
  const table = sheet.tables.add("A1:C4", true);
  table.name = name;
  return table;
}
