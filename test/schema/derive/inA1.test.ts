import { inA1 } from "../../../src/schema/derive/inA1";
import { kpis } from "../../../src/schema/sheets/kpis";
import { pipeline } from "../../../src/schema/sheets/pipeline";

describe("inA1", () => {
  it("turns this row's cells into references to the first row under the headers", () => {
    expect(inA1(pipeline, '=AND([@Status]="Open",[@[Next step]]="")')).toBe('=AND($G6="Open",$N6="")');
  });

  it("counts from where the table stands", () => {
    expect(inA1(kpis, "=[@KPI]")).toBe("=$B32");
  });

  it("leaves workbook names and columns of tables alone", () => {
    expect(inA1(pipeline, "=MAX(PipelineAmount)")).toBe("=MAX(PipelineAmount)");
  });

  it("refuses a header that the table does not have", () => {
    expect(() => inA1(pipeline, "=[@Price]")).toThrow('Pipeline has no column "Price"');
  });
});
