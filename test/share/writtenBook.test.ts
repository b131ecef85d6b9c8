import { Workbook } from "@cj-tech-master/excelts";
import { NATIVE_TWINS } from "../../src/entry/nativeTwins";
import { groupKey } from "../../src/share/groupKey";
import { planCopy } from "../../src/share/planCopy";
import { type BookAudiences, FOR_LEADERSHIP, policyOf } from "../../src/share/policyOf";
import { everyCopyIsValid } from "./everyCopyIsValid";
import { AS_OF, cellsOf, copied } from "./copiedParts";
import { leaksIn } from "./leakScanner";
import { ooxmlErrors } from "./ooxmlErrors";
import { repairFaults } from "./repairFaults";
import { SECRET_PLACES, secret, writtenBook } from "./writtenBook";

everyCopyIsValid();

const NAMES = ["Deal ID", "Deal", "Owner", "Member"];

function column(header: string, audience: "leadership" | "team" | "private") {
  return { header, audience, isName: NAMES.includes(header) };
}

const BOOK: BookAudiences = {
  tables: [
    {
      sheet: "Pipeline",
      table: "Pipeline",
      columns: [
        column("Deal ID", "leadership"),
        column("Deal", "leadership"),
        column("Judgment", "private"),
        column("Owner", "leadership"),
        column("Amount", "leadership"),
        column("Probability", "team"),
        column("Weighted", "leadership"),
      ],
    },
    {
      sheet: "Settings",
      table: "Limits",
      columns: [column("Limit", "leadership"), column("Value", "leadership")],
    },
    { sheet: "Talent", table: "Talent", columns: [column("Member", "private"), column("Plan", "private")] },
  ],
  pages: [{ sheet: "Forecast", audience: "leadership" }],
  knownTexts: [],
  referenceSheets: ["Settings"],
  repSheet: { sheet: "Pipeline", header: "Owner", reads: [] },
};
const POLICY = policyOf(BOOK, { ...FOR_LEADERSHIP, sheets: ["Pipeline", "Forecast"] });

describe("a copy of a book that a library wrote", () => {
  it("holds no private word, in any spelling", async () => {
    const source = await writtenBook();
    const words = SECRET_PLACES.map(secret);
    expect(leaksIn(source, words)).toEqual(words);
    expect(leaksIn((await copied(source, POLICY, NATIVE_TWINS)).bytes, words)).toEqual([]);
  });

  it("is valid", async () => {
    const { bytes } = await copied(await writtenBook(), POLICY, NATIVE_TWINS);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    expect(repairFaults(bytes)).toEqual([]);
  });

  it("keeps formulas over what stays, and turns the others into values or leaves them empty", async () => {
    const { bytes } = await copied(await writtenBook(), POLICY, NATIVE_TWINS);
    expect(cellsOf(bytes, 1)).toMatchObject({
      A6: "D-1",
      B6: "Halden Marine",
      C6: "Ana",
      D6: "120000",
      E6: "",
    });
    expect(cellsOf(bytes, 2)).toMatchObject({
      B3: "",
      C3: "0.62",
      D3: "200000",
      E3: "",
      G3: "1342",
      A5: "=_xlfn._xlws.SORT(Pipeline[Owner])",
    });
  });

  it("leaves a group of results empty where the manager asks for it, and no other group", async () => {
    const source = await writtenBook();
    const { bytes, privateReceipt } = await copied(source, POLICY, NATIVE_TWINS);
    const shown = privateReceipt.changed.filter(({ outcome }) => outcome === "value");
    const group = shown.find(({ sheet, cells }) => sheet === "Forecast" && cells.includes("D3"))!;
    expect(cellsOf(bytes, 2)["D3"]).toBe("200000");
    const leftEmpty = [groupKey("Forecast", group.reasons)];
    const emptied = await copied(source, { ...POLICY, leftEmpty }, NATIVE_TWINS);
    expect(cellsOf(emptied.bytes, 2)["D3"]).toBe("");
    expect(emptied.privateReceipt.changed).toEqual(
      expect.arrayContaining([
        { ...group, outcome: "blank", reasons: [...group.reasons, "leftEmpty"] },
        ...shown.filter((other) => other !== group),
      ]),
    );
  });

  it("names what was typed in a private cell and in one that stays, but no name of a deal or an owner", async () => {
    const source = new Workbook();
    await source.xlsx.load(Buffer.from(await writtenBook()));
    const note = "Their lawyer holds it up";
    for (const [sheet, address] of [
      ["Talent", "B6"],
      ["Forecast", "A9"],
      ["Forecast", "A10"],
    ] as const)
      source.getWorksheet(sheet)!.getCell(address).value = note;
    source.getWorksheet("Talent")!.getCell("D9").value = "Halden Marine";
    source.getWorksheet("Talent")!.getCell("D10").value = "Forecast figures";
    source.getWorksheet("Forecast")!.getCell("A11").value = "Forecast figures";
    const bytes = new Uint8Array(await source.xlsx.writeBuffer());
    const { privateReceipt } = await copied(
      bytes,
      { ...POLICY, knownTexts: ["Forecast figures"] },
      NATIVE_TWINS,
    );
    expect(privateReceipt.overlaps).toEqual([{ text: note, cells: 2, firstCell: "Forecast!A9" }]);
  });

  it("is previewed with every sheet and column, what happens to it and why", async () => {
    const made = await planCopy({
      bytes: await writtenBook(),
      policy: POLICY,
      twins: NATIVE_TWINS,
      asOf: AS_OF,
    });
    if (!made.ok) throw new Error(made.reason.kind);
    const { plan } = made;
    expect(plan.sheets.map(({ name, fate }) => [name, fate])).toEqual([
      ["Pipeline", "stays"],
      ["Forecast", "stays"],
      ["Settings", "notShown"],
      ["Talent", "private"],
      ["_State", "hidden"],
    ]);
    expect(plan.sheets[0]?.columns.map(({ header, fate }) => [header, fate])).toEqual([
      ["Deal ID", "stays"],
      ["Deal", "stays"],
      ["Judgment", "private"],
      ["Owner", "stays"],
      ["Amount", "stays"],
      ["Probability", "private"],
      ["Weighted", "stays"],
      ["Partner tier", "undeclared"],
    ]);
    expect(plan.changed).toContainEqual({
      sheet: "Forecast",
      cells: "D3",
      count: 1,
      outcome: "value",
      reasons: ["notShown"],
    });
    expect(plan.dropped).toMatchObject({ sheets: 3, columns: 3, validations: 1 });
  });
});
