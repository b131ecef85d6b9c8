/** @excelApi 1.13 */
import { buildBook } from "../../src/excel/buildBook";
import { bookPlan } from "../../src/schema/derive/bookPlan";
import { WITH_PACKS } from "../schema/excelTexts";

jest.setTimeout(60_000);

describe("building the book with all packs", () => {
  it("writes every sheet in its order, in two requests of 461 kB at most together", async () => {
    expect(await buildBook({ setup: WITH_PACKS })).toEqual({
      outcome: "built",
      sheets: bookPlan(WITH_PACKS).sheets.map(({ name }) => name),
    });
    expect(excelHost.requests.count).toBe(2);
    expect(excelHost.requests.requestBytes).toBeLessThanOrEqual(461_000);
  });
});
