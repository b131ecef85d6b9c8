import { columnIndex, columnLetters } from "../../../src/kit/columnLetters";
import { columnHighlights } from "../../../src/schema/derive/columnRules";
import type { PlannedHighlight } from "../../../src/schema/plan";
import { careers } from "../../../src/schema/sheets/people/careers";
import { pipeline } from "../../../src/schema/sheets/pipeline";
import { relationships } from "../../../src/schema/sheets/relationships";
import { DECLARED } from "../declared";

/** Whether a highlight stands on a column, which goes by its letters. */
function isOn({ address }: PlannedHighlight, letters: string): boolean {
  return address.split(",").some((area) => {
    const [first = "", last = first] = area.replace(/\d/g, "").split(":");
    const at = columnIndex(letters);
    return columnIndex(first) <= at && at <= columnIndex(last);
  });
}

/** The look of a planned highlight, in the words of a declaration. */
function lookOf(planned: PlannedHighlight): string {
  if ("bar" in planned) return planned.bar;
  const { color, isBold, fill } = planned;
  return JSON.stringify([color, isBold, fill]);
}

describe("columnHighlights", () => {
  it("gives columns that are highlighted alike one format, relative to the first cell of all", () => {
    expect(columnHighlights(pipeline, 20)).toContainEqual({
      address: "I6:I25,O6:O25",
      formula: '=AND($G6="Open",I6<>"",I6<INT(AsOf))',
      color: "#B54708",
      isBold: true,
    });
  });

  it("gives columns that show the same for different reasons one format that asks where it stands", () => {
    expect(columnHighlights(relationships, 1)).toEqual([
      {
        address: "E6,G6,I6:J6",
        formula:
          '=SWITCH(COLUMN(E6),COLUMN($G6),AND($A6<>"",E6=""),COLUMN($I6),N(E6)<0,COLUMN($J6),E6=1,AND(ISNUMBER(E6),E6<0))',
        color: "#B54708",
        isBold: true,
        fill: "#FDEBDD",
      },
    ]);
  });

  it("joins two reasons of one column for the same look", () => {
    const [only] = columnHighlights(careers, 1);
    expect(only).toHaveProperty(
      "formula",
      '=SWITCH(COLUMN(F6),COLUMN($H6),AND(F6<>"",F6<INT(AsOf)),COLUMN($I6),AND(F6<>"",N(F6)<INT(AsOf)),' +
        'OR(OR(F6="Blocking",F6="Inhibiting"),AND($A6<>"",F6="")))',
    );
  });

  it("keeps what may go up apart from what reads columns that stay", () => {
    const overdue = columnHighlights(pipeline, 1).filter(
      (each) => "formula" in each && each.color === "#B54708" && each.isBold && each.fill === undefined,
    );
    expect(overdue.map(({ address }) => address)).toEqual(["I6,O6", "P6,AG6"]);
  });

  it("keeps the order in which a column declares its looks, in every table", () => {
    for (const sheet of DECLARED) {
      const planned = columnHighlights(sheet, 1);
      Object.values(sheet.columns).forEach(({ highlights }, index) => {
        const letters = columnLetters(sheet.firstColumn + index);
        const declared = highlights.flatMap((each) =>
          "bar" in each ? [] : [JSON.stringify([each.show.color, each.show.isBold, each.show.fill])],
        );
        const shown = planned.filter((each) => !("bar" in each) && isOn(each, letters)).map(lookOf);
        expect([sheet.table, letters, shown]).toEqual([sheet.table, letters, [...new Set(declared)]]);
      });
    }
  });
});
