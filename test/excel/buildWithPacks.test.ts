/** @excelApi 1.13 */
import { buildBook } from "../../src/excel/buildBook";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { WITH_PACKS } from "../schema/excelTexts";

jest.setTimeout(60_000);

/** A new book is told of no owner: they come with the first import, which draws the lower half of the Forecast. */
const NEW = { ...WITH_PACKS, owners: [] };

describe("building the book with all packs", () => {
  it("writes every sheet in its order, in two requests of 398 kB at most together", async () => {
    expect(await buildBook({ setup: NEW })).toEqual({
      outcome: "built",
      sheets: bookPlan(NEW).sheets.map(({ name }) => name),
    });
    expect(excelHost.requests.count).toBe(2);
    expect(excelHost.requests.requestBytes).toBeLessThanOrEqual(398_400);
  });

  it("writes it again for two owners that are known, as after its sheets were deleted, in 463 kB", async () => {
    for (const sheet of [...excelHost.book.sheets.items]) if (sheet.name !== "Sheet1") sheet.delete();
    for (const name of [...excelHost.book.names.items]) name.delete();
    excelHost.requests.clear();
    expect(await buildBook({ setup: WITH_PACKS })).toMatchObject({ outcome: "built" });
    expect(excelHost.requests.count).toBe(2);
    expect(excelHost.requests.requestBytes).toBeLessThanOrEqual(463_000);
  });
});
