import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listedNames } from "../../src/entry/copy/listedNames";
import { runCopy } from "../../src/entry/copy/runCopy";
import { AS_OF, cellsOf, COPIES, partsOf } from "../share/copiedParts";
import { everyCopyIsValid } from "../share/everyCopyIsValid";
import { buildWorkbook, formula, number, row, table, text } from "../share/workbookBuilder";

const FOLDER = mkdtempSync(join(tmpdir(), "copy-"));
const COPY = join(FOLDER, "copy.xlsx");

everyCopyIsValid();
afterAll(() => rmSync(FOLDER, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

/** Two sheets that may stay, one with a comma in its name, one with a table; and one that never does. */
const BOOK = file(
  "book.xlsx",
  buildWorkbook({
    sheets: [
      {
        name: "Team, North",
        rows:
          row(2, [text("A2", "Who"), text("B2", "Note"), text("C2", "Twice"), text("D2", "Twice")]) +
          row(3, [text("A3", "Ana"), text("B3", "hush note"), number("C3", 7), formula("D3", "C3*2", 14)]),
      },
      {
        name: "Deals",
        rows:
          row(1, [text("A1", "Deals")]) +
          row(3, [text("A3", "Deal"), text("B3", "Salary"), text("C3", "Amount")]) +
          row(4, [text("A4", "Halden"), number("B4", 81_234), formula("C4", "SUM(Pay!A1:A6)", 271_000)]),
        tables: [table("Deals", "A3:C4", ["Deal", "Salary", "Amount"])],
      },
      {
        name: "Pay",
        rows: [1, 2, 3, 4, 5, 6].map((at) => row(at, [number(`A${at}`, at * 11_111)])).join(""),
      },
      { name: "Unseen", state: "hidden", rows: row(1, [text("A1", "hush sheet")]) },
    ],
  }),
);

function run(...args: readonly string[]) {
  rmSync(COPY, { force: true });
  return runCopy(["--in", BOOK, "--out", COPY, ...args], AS_OF);
}

async function made(...args: readonly string[]) {
  const { status, stdout, stderr } = await run(...args, "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const bytes = new Uint8Array(readFileSync(COPY));
  COPIES.push(bytes);
  return { facts: JSON.parse(stdout) as unknown, bytes };
}

describe("the list of a command line", () => {
  it.each([
    ["Deals,Pay", [["Deals"], ["Pay"]]],
    [" Deals , 'Team, North' ", [["Deals"], ["Team, North"]]],
    ["'Kim''s, all',Kim's", [["Kim's, all"], ["Kim's"]]],
  ])("of sheets %s", (list, names) => {
    expect(listedNames([list], "sheets").map(({ sheet }) => [sheet])).toEqual(names);
  });

  it.each([
    ["Deals!Note,Deals!Net pay", ["Deals|Note", "Deals|Net pay"]],
    ["'Team, North'!Note,Pay!$C", ["Team, North|Note", "Pay|$C"]],
    ["'A!B'!'C, D',Deals!E!F", ["A!B|C, D", "Deals|E!F"]],
    ["Deals", ["Deals|undefined"]],
  ])("of columns %s", (list, names) => {
    const listed = listedNames([list], "columns");
    expect(listed.map(({ sheet, column }) => `${sheet}|${String(column)}`)).toEqual(names);
  });

  it("may be given several times", () => {
    expect(listedNames(["A,B", "C"], "sheets").map(({ written }) => written)).toEqual(["A", "B", "C"]);
  });
});

describe("the copy command", () => {
  it("keeps the named sheets without the named columns, and prints one JSON object", async () => {
    const { facts, bytes } = await made(
      ...["--keep", "'Team, North'", "--keep", "deals"],
      ...["--drop-columns", "'Team, North'!note,Deals!Salary", "--drop-columns", "'Team, North'!$D"],
      ...["--as-of", "2026-11-16"],
    );
    expect(cellsOf(bytes, 1)).toEqual({ A2: "Who", B2: "Twice", A3: "Ana", B3: "7" });
    expect(cellsOf(bytes, 2)).toEqual({ A1: "Deals", A3: "Deal", B3: "Amount", A4: "Halden", B4: "271000" });
    const hash = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
    expect(facts).toEqual({
      dropped: { sheets: 2, columns: 3, cells: 6 },
      warnings: ['"Twice" stands in what was taken out, and also in 1 kept cell: Team, North!C2.'],
      sha256: { in: hash(readFileSync(BOOK)), out: hash(bytes) },
    });
  });

  it("gives the same bytes for the same day, and says the day on the sheet that it adds", async () => {
    const day = ["--keep", "Deals", "--as-of", "2026-11-16"];
    const first = (await made(...day)).bytes;
    expect(Buffer.compare(first, (await made(...day)).bytes)).toBe(0);
    expect(partsOf(first)["xl/sharedStrings.xml"]).toContain("<t>2026-11-16</t>");
  });

  it("leaves results of private figures empty by the policy blank", async () => {
    const { bytes } = await made("--keep", "Deals", "--derived", "blank");
    expect(cellsOf(bytes)["C4"]).toBe("");
  });

  it("tells of a hidden sheet that was asked for", async () => {
    expect((await made("--keep", "Deals,Unseen")).facts).toMatchObject({
      warnings: ['The sheet "Unseen" is hidden in the workbook and is not in the copy.'],
    });
  });

  it("says in words what was dropped where no JSON is asked for", async () => {
    expect((await run("--keep", "Deals")).stdout).toMatch(/copy\.xlsx is written\.\nsheets: 3\n/);
  });

  it.each([
    ["a sheet that is not there", ["--keep", "Deals,Talent"], 'No sheet "Talent"'],
    ["a column that is not there", ["--keep", "Deals", "--drop-columns", "Deals!Pay"], 'No column "Pay"'],
    [
      "two columns of one name",
      ["--keep", "Deals", "--drop-columns", "'Team, North'!Twice"],
      '2 columns are called "Twice"',
    ],
    [
      "a sheet in place of a column",
      ["--keep", "Deals", "--drop-columns", "Deals"],
      '"Deals" in --drop-columns',
    ],
    ["no sheet at all", [], "Name the sheets that stay"],
    ["an unknown policy", ["--keep", "Deals", "--derived", "some"], '--derived is "some"'],
    ["no day", ["--keep", "Deals", "--as-of", "Monday"], '--as-of is "Monday"'],
    ["nothing that may be seen", ["--keep", "Unseen"], "nothing would be in it"],
    ["a file that is not there", ["--keep", "Deals", "--in", join(FOLDER, "none.xlsx")], "cannot be read"],
    ["the workbook in place of the copy", ["--keep", "Deals", "--out", BOOK], "is the workbook itself"],
    [
      "a locked file",
      ["--keep", "A", "--in", file("locked.xlsx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))],
      "the file is locked",
    ],
  ])("ends with 2, names %s and writes nothing", async (_, args, words) => {
    const { status, stdout, stderr } = await run(...args);
    expect({ status, stdout, isThere: existsSync(COPY) }).toEqual({ status: 2, stdout: "", isThere: false });
    expect(stderr).toContain(words);
  });
});

describe("the script behind npm run copy", () => {
  const script = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["scripts/copy.mjs", ...args], { encoding: "utf8" });

  it("prints what the command prints, and ends as it ends", () => {
    const { status, stdout } = script("--in", BOOK, "--keep", "Deals", "--out", COPY, "--json");
    expect({ status, facts: JSON.parse(stdout) as unknown }).toMatchObject({
      status: 0,
      facts: { dropped: { sheets: 3 } },
    });
    expect(script("--in", BOOK, "--keep", "Talent", "--out", COPY)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining('No sheet "Talent"') as unknown,
    });
  });
});
