import { type CopyResult, makeCopy } from "../../src/share/makeCopy";
import { AS_OF, cellsOf, copied } from "./copiedParts";
import { everyCopyIsValid } from "./everyCopyIsValid";
import { policy, whole } from "./policies";
import { buildWorkbook, formula, number, row, text } from "./workbookBuilder";

const KEEP = policy([whole("Page")], { derived: "blank" });

function workbookOf(rows: string, names?: string): Uint8Array {
  const hidden = { name: "Hidden", state: "hidden" as const, rows: row(1, [number("A1", 7)]) };
  return buildWorkbook({ sheets: [{ name: "Page", rows }, hidden], ...(names !== undefined && { names }) });
}

function nameElement(name: string, written: string): string {
  return `<definedName name="${name}">${written}</definedName>`;
}

function made(bytes: Uint8Array): Promise<CopyResult> {
  return makeCopy({ bytes, policy: KEEP, twins: {}, asOf: AS_OF });
}

everyCopyIsValid();

describe("names that lead to names", () => {
  const page = (written: string) => row(1, [number("A1", 3), formula("B1", written, 6)]);

  it("are not followed thousands deep: the formula does not stay", async () => {
    const chain = Array.from({ length: 5000 }, (_, at) =>
      nameElement(`N_${at + 1}`, at === 0 ? "Page!$A$1" : `N_${at}+1`),
    );
    const { bytes, privateReceipt } = await copied(workbookOf(page("N_5000*2"), chain.join("")), KEEP);
    expect(cellsOf(bytes)).toEqual({ A1: "3", B1: "" });
    expect(privateReceipt.changed).toMatchObject([
      { cells: "B1", outcome: "blank", reasons: ["removedName"] },
    ]);
  });

  it("are read once each, though every one leads to two others", async () => {
    const pairs = Array.from({ length: 60 }, (_, at) =>
      ["L_", "R_"].map((side) =>
        nameElement(side + String(at), at === 0 ? "Page!$A$1" : `L_${at - 1}+R_${at - 1}`),
      ),
    );
    const { bytes } = await copied(workbookOf(page("L_59+R_59"), pairs.flat().join("")), KEEP);
    expect(cellsOf(bytes)).toEqual({ A1: "3", B1: "=L_59+R_59" });
  });
});

describe("an array formula that says it fills the whole sheet", () => {
  it("is left empty with all that it fills, and so is what reads of it", async () => {
    const array = '<c r="A1"><f t="array" ref="A1:XFD1048576">Hidden!A1</f><v>7</v></c>';
    const rows = row(1, [array]) + row(900, [number("C900", 7), formula("D900", "C900*2", 14)]);
    const { bytes } = await copied(workbookOf(rows), KEEP);
    expect(cellsOf(bytes)).toEqual({ A1: "", C900: "", D900: "" });
  });
});

describe("a sheet whose cells are not in their order", () => {
  it.each([
    ["cells turned round", row(1, [text("B1", "b"), text("A1", "a")]), "A1"],
    ["a cell twice", row(1, [text("A1", "a"), text("A1", "b")]), "A1"],
    ["a cell of another row", row(1, [text("A2", "a")]), "A2"],
    ["a cell behind the last column", row(1, [text("XFE1", "a")]), "XFE1"],
    ["rows turned round", row(2, [text("A2", "a")]) + row(1, [text("A1", "b")]), "row 1"],
    ["a row twice", row(1, [text("A1", "a")]) + row(1, [text("B1", "b")]), "row 1"],
  ])("is refused with the place: %s", async (_, rows, where) => {
    expect(await made(workbookOf(rows))).toMatchObject({ ok: false, reason: { kind: "corrupt", where } });
  });
});
