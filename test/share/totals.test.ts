import { everyCopyIsValid } from "./everyCopyIsValid";
import { cellsOf, copied } from "./copiedParts";
import { policy, whole } from "./policies";
import { buildWorkbook, formula, number, row, text } from "./workbookBuilder";

everyCopyIsValid();

const TEAMS = ["North", "North", "North", "North", "North", "North", "South", "South", "South"];
const PEOPLE = {
  name: "People",
  rows: TEAMS.map((team, at) =>
    row(at + 1, [text(`A${at + 1}`, team), number(`B${at + 1}`, 1_000 + at)]),
  ).join(""),
};

async function shown(written: string, derived: "aggregates" | "value" = "aggregates") {
  const page = { name: "Page", rows: row(1, [formula("A1", written, 4_711), text("B1", "South")]) };
  const made = await copied(buildWorkbook({ sheets: [page, PEOPLE] }), policy([whole("Page")], { derived }));
  return { value: cellsOf(made.bytes)["A1"], warnings: made.privateReceipt.warnings };
}

describe("a total over private figures", () => {
  it.each([
    "SUM(People!B1:B9)",
    "SUM(People!B1:B9)/1000",
    "AVERAGE(People!$B$1:$B$6)",
    "SUBTOTAL(109,People!B1:B9)",
    'AVERAGEIFS(People!B1:B9,People!A1:A9,"north")',
    'SUMIF(People!A1:A9,"North",People!B1:B9)',
    'COUNTIFS(People!B1:B9,">=1001")',
    'SUMIFS(People!B1:B9,People!B1:B9,"<>1001",People!A1:A9,"North")',
  ])("stays as a value: %s", async (written) => {
    expect(await shown(written)).toEqual({ value: "4711", warnings: [] });
  });

  it.each([
    ["three of nine meet the criterion", 'AVERAGEIFS(People!B1:B9,People!A1:A9,"South")'],
    ["three of nine meet what a cell asks", "AVERAGEIFS(People!B1:B9,People!A1:A9,B1)"],
    ["nobody can tell how many meet it", 'SUMIF(People!A1:A9,"*th",People!B1:B9)'],
    ["the private part of it is one cell", "SUM(People!B1,Page!C1:C40)"],
  ])("is left empty and asked about when %s", async (_, written) => {
    expect(await shown(written)).toEqual({ value: "", warnings: ["smallGroups"] });
  });

  it.each([
    ["an index picks one of them", "SUM(INDEX(People!B1:B9,3))"],
    ["one of them stands beside it", "SUM(People!B1:B9)*0+People!B3"],
    ["it is the difference of two", "SUM(People!B1:B9)-SUM(People!B2:B9)"],
    ["a condition is worked out in it", 'SUMPRODUCT((People!A1:A9="South")*People!B1:B9)'],
    ["it is the largest of them", "AGGREGATE(14,6,People!B1:B9,1)"],
    ["it is the smallest of them", "SUBTOTAL(5,People!B1:B9)"],
  ])("is no total when %s", async (_, written) => {
    expect(await shown(written)).toEqual({ value: "", warnings: [] });
  });

  it("over few of them is shown all the same by the policy value, and warned about", async () => {
    expect(await shown("AVERAGE(People!B1:B3)", "value")).toEqual({
      value: "4711",
      warnings: ["smallGroups"],
    });
  });
});
