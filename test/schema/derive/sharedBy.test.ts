import { sharedBy } from "../../../src/schema/derive/sharedBy";
import { columnHighlights } from "../../../src/schema/derive/columnRules";
import type { PlannedHighlight } from "../../../src/schema/plan";
import type { Column } from "../../../src/schema/column";
import type { Highlight } from "../../../src/schema/highlight";
import { pipeline } from "../../../src/schema/sheets/pipeline";
import { DECLARED } from "../declared";

/** A column's highlights, the column itself without its name, as neighbours share them. */
function highlightsOf({ header, highlights }: Column<unknown>): readonly Highlight[] {
  return highlights.map((highlight) => {
    if ("bar" in highlight) return highlight;
    const when = highlight.when.replaceAll(`[@${header}]`, "[@]").replaceAll(`[@[${header}]]`, "[@]");
    return { ...highlight, when };
  });
}

/** Pairs of highlights of one column that set the same part of a cell: the first must win. */
function rivals(highlights: readonly Highlight[]): readonly (readonly [Highlight, Highlight])[] {
  return highlights.flatMap((first, at) =>
    highlights.slice(at + 1).flatMap((second) => {
      if ("bar" in first || "bar" in second) return [];
      const isRival = Object.keys(first.show).some((part) => part in second.show);
      return isRival ? [[first, second] as const] : [];
    }),
  );
}

describe("sharedBy", () => {
  it("names everything once, with all columns that have it", () => {
    expect(sharedBy([["late"], [], ["late", "bare"], ["bare"]])).toEqual([
      { item: "late", columns: [0, 2] },
      { item: "bare", columns: [2, 3] },
    ]);
  });

  it("keeps of two highlights that want the same of a cell the first before the second, in every table", () => {
    for (const { columns } of DECLARED) {
      const ofColumns = Object.values(columns).map((column) => highlightsOf(column));
      const order = sharedBy(ofColumns).map(({ item }) => JSON.stringify(item));
      for (const [first, second] of ofColumns.flatMap(rivals)) {
        const [before, after] = [first, second].map((each) => order.indexOf(JSON.stringify(each)));
        expect(before).toBeLessThan(after ?? -1);
      }
    }
  });
});

describe("columnHighlights", () => {
  it("gives columns that are highlighted alike one format, relative to the first cell of all", () => {
    const planned: readonly PlannedHighlight[] = columnHighlights(pipeline, 20);
    expect(planned).toContainEqual({
      address: "I6:I25,O6:O25",
      formula: '=AND($G6="Open",I6<>"",I6<INT(AsOf))',
      color: "#B54708",
      isBold: true,
    });
    expect(planned).toContainEqual({
      address: "N6:O25",
      formula: '=AND($G6="Open",N6="")',
      fill: "#FDEBDD",
    });
  });
});
