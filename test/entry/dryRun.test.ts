import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FOLDER = mkdtempSync(join(tmpdir(), "dry-run-"));
const HEAD = "Opportunity ID,Opportunity Name,Opportunity Owner,Stage,Close Date,Amount";

afterAll(() => rmSync(FOLDER, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

function run(...args: readonly string[]) {
  const command = ["scripts/book.mjs", ...args, "--dry-run", "--json"];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

function printed(...args: readonly string[]): unknown {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe("A dry run of the command", () => {
  it("prints dialect, mapping, questions and rows as one JSON object, and nothing else", () => {
    const rows = [
      "D-1,Halden,Ana Duarte,Proposal,2026-12-18,310000.50",
      "D-2,Orvieto,Ana Duarte,Closed Won,2026-11-02,24000.00",
      "D-2,Twice,Ana Duarte,Proposal,2026-12-18,5.00",
    ];
    const export_ = file("week.csv", ["My deals", "", HEAD, ...rows].join("\n"));
    expect(printed("--export", export_)).toEqual({
      dialect: { delimiter: ",", encoding: "utf-8", decimal: ".", dateOrder: "YMD" },
      mapping: {
        Deal: { source: "Opportunity Name", confidence: 1 },
        "Deal ID": { source: "Opportunity ID", confidence: 1 },
        Owner: { source: "Opportunity Owner", confidence: 1 },
        Stage: { source: "Stage", confidence: 1 },
        "Close date": { source: "Close Date", confidence: 1 },
        Amount: { source: "Amount", confidence: 1 },
      },
      questions: [],
      rows: {
        read: 3,
        accepted: 2,
        refused: [
          {
            row: 6,
            column: "Deal ID",
            value: "D-2",
            reason: "Row 6: Deal ID “D-2” is already in row 5.",
          },
        ],
      },
    });
  });

  it("asks what the file cannot tell, and takes the answer from a file", () => {
    const rows = ["D-1,Halden,Ana,Proposal,03/04/2026,310000", "D-2,Orvieto,Ana,Proposal,05/06/2026,24000"];
    const export_ = file("open.csv", [HEAD, ...rows].join("\n"));
    expect(printed("--export", export_)).toMatchObject({
      dialect: { dateOrder: null },
      questions: [
        {
          about: "date order",
          text: expect.stringMatching(
            /What is 03\/04\/2026 .*DMY: 3 April 2026 .*MDY: 4 March 2026/,
          ) as unknown,
          choices: ["DMY", "MDY"],
        },
      ],
    });
    const answers = file("answers.json", JSON.stringify({ "date order": "MDY" }));
    const answered = printed("--export", export_, "--answers", answers);
    expect(answered).toMatchObject({ dialect: { dateOrder: "MDY" }, rows: { accepted: 2 } });
  });

  it("names the dialect of a Windows file with semicolons and decimal commas", () => {
    const text = "Deal;Amount;Stage;Close Date\nRöhre;1.234,50 EUR;Proposal;16.11.2026\n";
    const export_ = file("german.csv", Buffer.from(text, "latin1"));
    expect(printed("--export", export_)).toMatchObject({
      dialect: { delimiter: ";", encoding: "windows-1252", decimal: ",", dateOrder: "DMY" },
    });
  });

  it("names serials", () => {
    const export_ = file("serials.csv", [HEAD, "D-1,Halden,Ana,Proposal,46342,5"].join("\n"));
    expect(printed("--export", export_)).toMatchObject({ dialect: { dateOrder: "serial" } });
  });

  it("writes nothing, not even where a folder is named", () => {
    const export_ = file("one.csv", [HEAD, "D-1,Halden,Ana,Proposal,2026-12-18,5"].join("\n"));
    const before = readdirSync(FOLDER).toSorted();
    printed("--export", export_, "--out", join(FOLDER, "out"));
    expect(readdirSync(FOLDER).toSorted()).toEqual(before);
  });

  it("says on stderr alone what is wrong, and ends with 1", () => {
    const faulty = [
      { args: ["--export", join(FOLDER, "none.csv")], words: "none.csv cannot be read" },
      { args: [], words: "Name the export" },
      { args: ["--export", FOLDER], words: "is a folder" },
      { args: ["--export", file("shoes.csv", "colour,size\nred,3\n")], words: "none of them is a deal’s" },
    ];
    for (const { args, words } of faulty) {
      const { status, stdout, stderr } = run(...args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toContain(words);
    }
  });

  it("says of a history plainly that it is one, and where it goes", () => {
    const line = "D-1,Stage,Qualify,Discover,2026-10-05";
    const history = file(
      "history.csv",
      `Opportunity ID,Field / Event,Old Value,New Value,Edit Date\n${line}`,
    );
    const { status, stdout, stderr } = run("--export", history);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^This file is a history\. .*history\.csv tells in 1 line what became of deals/);
    expect(stderr).toMatch(/drop it on Import in the pane\.\n$/);
  });
});
