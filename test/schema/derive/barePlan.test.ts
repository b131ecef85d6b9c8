import { readMark, writeMark } from "../../../src/schema/bookMark";
import { tabsWith } from "../../../src/schema/book";
import { barePlan, waits } from "../../../src/schema/derive/barePlan";
import { dressPlan } from "../../../src/schema/derive/dressPlan";
import { placedCells } from "../../../src/schema/drift/placedCells";
import type { SheetPlan } from "../../../src/schema/plan";
import { SETUP } from "../excelTexts";

const WAITING = tabsWith([]).flatMap((page) => {
  const [sheet] = page.tables;
  const whole = page.plan(SETUP);
  return sheet && waits(whole) ? [{ name: whole.name, sheet, whole }] : [];
});

function cellsOf({ formulas }: SheetPlan): readonly string[] {
  return formulas
    .flatMap(placedCells)
    .map((cell) => JSON.stringify(cell))
    .sort();
}

describe("a tab that waits hidden for its first use", () => {
  it.each(WAITING)("has each part of its plan once, bare or dressed: $name", ({ sheet, whole }) => {
    const bare = barePlan(whole);
    const rows = Number(/\d+$/.exec(whole.tables[0]?.address ?? "")?.[0]) - sheet.headerRow;
    const dress = dressPlan(sheet, rows);
    const both = { ...dress, formulas: [...bare.formulas, ...dress.formulas] };
    expect(cellsOf(both)).toEqual(cellsOf(whole));
    const { cells, tables, copies, formats, names, visibility } = whole;
    expect(bare).toMatchObject({ cells, tables, copies, formats, names, visibility });
    expect({ ...dress, cells, tables, copies, formats, names, visibility, formulas: whole.formulas }).toEqual(
      whole,
    );
  });

  it("is told by its mark until it is dressed", () => {
    const mark = { sheet: "Coaching 🔒", version: 4, isBare: true };
    expect(readMark(writeMark(mark))).toEqual(mark);
    expect(readMark("Coaching 🔒@4")).toEqual({ ...mark, isBare: false });
  });
});
