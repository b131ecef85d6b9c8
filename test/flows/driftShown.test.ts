import { columnAt, driftBook, found, tabOf } from "./driftBook";

jest.setTimeout(240_000);

const { user } = excelHost.book;

beforeAll(driftBook);

/** The cell of a Pipeline column in a sheet row, counted from 1. */
function cell(header: string, row: number): string {
  const index = columnAt("Pipeline", header);
  return `${index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`}${row}`;
}

describe("what only a person can mend is shown with its place", () => {
  it("when two rows have one key", async () => {
    await user.type(tabOf("Pipeline"), cell("Deal ID", 8), "D-1");
    const { drift, spot, steps } = await found("key twice");
    expect(drift).toMatchObject({ table: "Pipeline", key: "D-1", rows: [0, 2] });
    expect(spot).toMatchObject({ tab: "Pipeline", row: 7 });
    expect(steps).toEqual([]);
  });

  it("when a date says next week", async () => {
    await user.paste(tabOf("Pipeline"), cell("Close date", 9), [["next week"]]);
    expect((await found("wrong value")).drift).toMatchObject({
      header: "Close date",
      wanted: "a date",
      cells: [{ row: 3, got: "next week" }],
    });
  });

  it("when a formula of the user's own reads a sheet that is gone", async () => {
    const own = await user.addSheet("Mine");
    await user.type(own, "A1", "7");
    const table = excelHost.book.tables.get("Pipeline");
    table?.addColumn(null, null, "My rate");
    await user.type(tabOf("Pipeline"), cell("My rate", 6), "=Mine!A1");
    await user.deleteSheet(tabOf("Mine"));
    expect(await found("broken reference")).toMatchObject({ spot: { tab: "Pipeline" }, steps: [] });
  });

  it("when a column stands twice", async () => {
    const table = excelHost.book.tables.get("Pipeline");
    const stages = table?.column("Stage")?.body;
    const values = stages ? tabOf("Pipeline").cells.values(stages) : [];
    table?.addColumn(null, values, "Stage2");
    expect((await found("column copied")).drift).toMatchObject({ header: "Stage", copy: "Stage2" });
  });
});
