import { cellsOf, copied } from "./copiedParts";
import { everyCopyIsValid } from "./everyCopyIsValid";
import { leaksIn } from "./leakScanner";
import { policy, whole } from "./policies";
import { buildWorkbook, formula, number, row, table, text } from "./workbookBuilder";

everyCopyIsValid();

const SECRET = "QzHush";
const FALSE_BOTTOM = 60;

/** A page of which the columns from Y on are hidden: what its results are worked out with. */
function page(cells: readonly (readonly [address: string, written: string, result: string | number])[]) {
  const byRow = new Map<number, string[]>();
  const first = [text("A1", "Orvieto"), number("B1", 310_001), text("Z1", SECRET)];
  byRow.set(1, first);
  for (const [address, written, result] of cells) {
    const at = Number(/\d+/.exec(address)?.[0]);
    byRow.set(at, [...(byRow.get(at) ?? []), formula(address, written, result)]);
  }
  const rows = [...byRow].sort(([a], [b]) => a - b).map(([at, list]) => row(at, list));
  return buildWorkbook({
    sheets: [
      {
        name: "Page",
        before: '<cols><col min="25" max="30" width="9" hidden="1"/></cols>',
        rows: rows.join(""),
      },
      { name: "Private", rows: row(1, [text("A1", SECRET), number("B1", 987_654_321)]) },
    ],
  });
}

/** What stands in C2 of the copy, whose formula reads Y2; and whether the secret is anywhere in it. */
async function shownInC2(cells: Parameters<typeof page>[0]): Promise<string | undefined> {
  const { bytes, privateReceipt } = await copied(page(cells), policy([whole("Page")]));
  expect(leaksIn(bytes, [SECRET, "987654321"])).toEqual([]);
  const [told] = privateReceipt.changed.filter(({ cells: places }) => places.includes("C2"));
  const shown = cellsOf(bytes)["C2"];
  expect(told?.outcome).toBe(shown === "" ? "blank" : "value");
  return shown;
}

describe("a result that reads a hidden column", () => {
  it("is shown where nothing but what stays is behind it, whatever number of hidden formulas lies between", async () => {
    const cells = [
      ["C2", 'Y2&"!"', "Orvieto 310001!"],
      ["Y2", "Y3&B1", "Orvieto 310001"],
      ["Y3", "A1", "Orvieto "],
    ] as const;
    expect(await shownInC2(cells)).toBe("Orvieto 310001!");
  });

  it.each([
    ["was typed there", [["C2", "Z1", "x of hidden"]]],
    [
      "was typed there, behind another",
      [
        ["C2", "Y2", "x of hidden"],
        ["Y2", "Z1", "x of hidden"],
      ],
    ],
    [
      "does not leave",
      [
        ["C2", "Y2", "x of private"],
        ["Y2", "Private!A1", "x of private"],
      ],
    ],
    [
      "is a figure that does not leave",
      [
        ["C2", "Y2", 7.5],
        ["Y2", "Private!B1/2", 7.5],
      ],
    ],
    [
      "is left empty itself",
      [
        ["C2", "Y2", 8.5],
        ["D2", "Private!B1/4", 8.5],
        ["Y2", "D2", 8.5],
      ],
    ],
    [
      "is a text of a hidden formula's own",
      [
        ["C2", "Y2", "Said so"],
        ["Y2", '"Said so"', "Said so"],
      ],
    ],
    [
      "may be anywhere",
      [
        ["C2", "Y2", "x of any"],
        ["Y2", 'INDIRECT("Private!A1")', "x of any"],
      ],
    ],
    [
      "leads back to itself",
      [
        ["C2", "Y2", 1],
        ["Y2", "Y3", 1],
        ["Y3", "Y2", 1],
      ],
    ],
  ] as const)("is left empty where something behind it %s", async (_, cells) => {
    expect(await shownInC2(cells)).toBe("");
  });

  it("is left empty where more hidden formulas lie between than are followed", async () => {
    const chain = Array.from(
      { length: FALSE_BOTTOM },
      (_, at) => [`Y${at + 2}`, at === FALSE_BOTTOM - 1 ? "B1" : `Y${at + 3}`, 310_001] as const,
    );
    expect(await shownInC2([["C2", "Y2+0", 310_002], ...chain])).toBe("");
    expect(await shownInC2([["C2", "Y40+0", 310_002], ...chain])).toBe("310002");
  });

  it("is left empty where the column is a table's, whose heading nobody declared", async () => {
    const bytes = buildWorkbook({
      sheets: [
        {
          name: "Page",
          before: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
          rows:
            row(1, [text("A1", "Deal"), text("B1", "Mine")]) +
            row(2, [
              text("A2", "Orvieto"),
              formula("B2", "A2", "Orvieto"),
              formula("D2", "B2&1", "Orvieto1"),
            ]),
          tables: [table("Page", "A1:B2", ["Deal", "Mine"])],
        },
      ],
    });
    const made = await copied(bytes, policy([whole("Page")]));
    expect(cellsOf(made.bytes)).toMatchObject({ A2: "Orvieto", C2: "" });
  });
});

describe("the receipt of what is left empty", () => {
  it("names all the cells of a result that spills", async () => {
    const spill =
      '<c r="C2" t="str" cm="1"><f t="array" ref="C2:D4">Private!A1:B3</f><v>x</v></c><c r="D2"><v>1</v></c>';
    const bytes = buildWorkbook({
      metadata:
        '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
      sheets: [
        { name: "Page", rows: row(2, [spill]) + row(5, [formula("C5", "Private!A1", "x")]) },
        { name: "Private", rows: row(1, [text("A1", SECRET)]) },
      ],
    });
    const { privateReceipt } = await copied(bytes, policy([whole("Page")]));
    expect(privateReceipt.changed).toEqual([
      { sheet: "Page", cells: "C2:C5 D2:D4", count: 2, outcome: "blank", reasons: ["removedSheet"] },
    ]);
  });
});
