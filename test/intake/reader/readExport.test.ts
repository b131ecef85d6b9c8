import fc from "fast-check";
import { zipSync } from "fflate";
import { DELIMITERS } from "../../../src/intake/reader/delimiter";
import { delimited, faultOf, tableOf } from "../exports";

const LINES = [
  ["Opportunity Name", "Stage", "Amount"],
  ["Line monitoring", "Proposal", "1200"],
  ["Fleet tracking", "Closed Won", "800"],
];

function cells(lines: readonly { readonly cells: readonly string[] }[]): readonly (readonly string[])[] {
  return lines.map((line) => line.cells);
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

describe("Reading an export", () => {
  it.each(DELIMITERS)("finds the delimiter %j", async (delimiter) => {
    const table = await tableOf(delimited(LINES, delimiter));
    expect(table.dialect).toEqual({ encoding: "utf-8", delimiter });
    expect(table.headers).toEqual(LINES[0]);
    expect(cells(table.records)).toEqual(LINES.slice(1));
  });

  it("is not led astray by decimal commas between semicolons", async () => {
    const table = await tableOf("Deal;Stage;Amount\nA;Proposal;1,50\nB;Proposal;2,75\n");
    expect(table.dialect.delimiter).toBe(";");
  });

  it("obeys Excel's own hint", async () => {
    const table = await tableOf("sep=|\r\nDeal|Stage\r\nA, B, C|Proposal, late\r\n");
    expect(cells(table.records)).toEqual([["A, B, C", "Proposal, late"]]);
  });

  it.each(["\n", "\r\n", "\r"])(
    "takes %j as the end of a line and keeps line breaks inside quotes",
    async (lineEnd) => {
      const table = await tableOf(
        delimited(
          [
            ["Deal", "Next step"],
            ["A", "first\nthen"],
            ["B", 'say "yes"'],
          ],
          ",",
          lineEnd,
        ),
      );
      expect(cells(table.records)).toEqual([
        ["A", "first\nthen"],
        ["B", 'say "yes"'],
      ]);
      expect(table.records.map(({ row }) => row)).toEqual([2, 3]);
    },
  );

  it("names the groups of a report in each of their rows, and passes over its sums", async () => {
    const table = await tableOf(
      [
        "Owner  ↑,Stage ↑,Deal,Amount",
        "Ana,Proposal,A,5.00",
        ",,B,6.00",
        ",Contract,C,7.00",
        "Subtotal,,,18.00",
        "Eva,,D,8.00",
        ",,,26.00",
        '"Copyright (c) 2026",,,',
      ].join("\n"),
    );
    expect(cells(table.records)).toEqual([
      ["Ana", "Proposal", "A", "5.00"],
      ["Ana", "Proposal", "B", "6.00"],
      ["Ana", "Contract", "C", "7.00"],
      ["Eva", "", "D", "8.00"],
    ]);
    expect(table.skipped.map(({ row, kind }) => [row, kind])).toEqual([
      [5, "total"],
      [7, "total"],
      [8, "footer"],
    ]);
  });

  it("leaves a blank cell blank where an arrow stands behind other columns", async () => {
    const table = await tableOf("Deal,Stage ↑,Amount\nA,Proposal,5\nB,,6\n");
    expect(cells(table.records)[1]).toEqual(["B", "", "6"]);
  });

  it("passes over a header that is repeated above each group, and over the group's name", async () => {
    const head = "Name,Owner,Stage,Deal Value";
    const table = await tableOf(`Deals\n${head}\nA,Ana,New,5\n,,,5\nClosed\n${head}\nB,Eva,Won,6\n,,,6\n`);
    expect(cells(table.records).map(([name]) => name)).toEqual(["A", "B"]);
    expect(table.skipped.map(({ row }) => row).toSorted()).toEqual([1, 4, 5, 6, 8]);
  });

  it("keeps what stands in a last line without an end", async () => {
    const table = await tableOf("Deal,Stage\nA,Proposal");
    expect(cells(table.records)).toEqual([["A", "Proposal"]]);
  });

  it("finds the header below a block and counts rows as the file does, blank lines too", async () => {
    const table = await tableOf(`Opportunities of my team\n"As of 16/11/2026"\n\n${delimited(LINES)}`);
    expect(table.headers).toEqual(LINES[0]);
    expect(table.skipped).toEqual([
      { row: 1, kind: "above", text: "Opportunities of my team" },
      { row: 2, kind: "above", text: "As of 16/11/2026" },
    ]);
    expect(table.blank).toEqual([{ from: 3, count: 1 }]);
    expect(table.records.map(({ row }) => row)).toEqual([5, 6]);
  });

  it("finds a header in a language that it does not know", async () => {
    const table = await tableOf("Übersicht\nVerkaufschance;Phase;Betrag\nWerk Graz;Angebot;1200\n");
    expect(table.headers).toEqual(["Verkaufschance", "Phase", "Betrag"]);
  });

  it("leaves out totals, group headings, notes below and empty rows, and says so", async () => {
    const text = delimited([
      ["Opportunity Name", "Stage", "Amount", "Opportunity Owner"],
      ["Opportunity Owner: Ana Duarte (2 records)", "", "", ""],
      ...LINES.slice(1).map((line) => [...line, "Ana Duarte"]),
      ["Subtotal", "", "2000", ""],
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
    const table = await tableOf(
      `${text}"Confidential Information - Do Not Distribute"\n"Generated By: Sales"\n`,
    );
    expect(table.records.map(({ row }) => row)).toEqual([3, 4]);
    expect(table.blank).toEqual([{ from: 6, count: 2 }]);
    expect(table.skipped.map(({ row, kind }) => [row, kind])).toEqual([
      [2, "heading"],
      [5, "total"],
      [8, "footer"],
      [9, "footer"],
    ]);
  });

  it("does not take a deal with a blank half for a note", async () => {
    const table = await tableOf("Deal,Stage,Amount,Close date\nA,Proposal,,\nB,,,\n,,,\n");
    expect(cells(table.records)).toEqual([["A", "Proposal", "", ""]]);
    expect(table.skipped).toEqual([{ row: 3, kind: "footer", text: "B" }]);
  });

  it("tells repeated and empty headers apart", async () => {
    const table = await tableOf("Deal,Type,,Type\nA,New,x,Customer\n");
    expect(table.headers).toEqual(["Deal", "Type", "Column 3", "Type (2)"]);
  });

  it("has no column behind the last header, unless a row has something there", async () => {
    expect((await tableOf("Deal,Stage,,,\nA,New,,,\nB,New,,,\n")).headers).toEqual(["Deal", "Stage"]);
    const { headers } = await tableOf("Deal,Stage,,\nA,New,,x\n");
    expect(headers).toEqual(["Deal", "Stage", "Column 3", "Column 4"]);
  });

  it("finds a header below thousands of empty rows", async () => {
    const table = await tableOf(`${"\n".repeat(5000)}${delimited(LINES)}`);
    expect(table.headers).toEqual(LINES[0]);
    expect(table.records.map(({ row }) => row)).toEqual([5002, 5003]);
  });

  it("stays small over thousands of empty rows", async () => {
    const table = await tableOf(delimited(LINES) + ",,\n".repeat(20_000));
    expect(table.records).toHaveLength(2);
    expect(table.blank).toEqual([{ from: 4, count: 20_000 }]);
  });
});

describe("The encoding of an export", () => {
  const text = delimited([
    ["Deal", "Account"],
    ["Überwachung", "Café Zürich – 40 €"],
  ]);

  it("is UTF-8 with or without a mark", async () => {
    const table = await tableOf(`\ufeff${text}`);
    expect(table.headers).toEqual(["Deal", "Account"]);
    expect(table.dialect.encoding).toBe("utf-8");
  });

  it.each([
    ["utf-16le", true, "\ufeff"],
    ["utf-16be", false, "\ufeff"],
    ["utf-16le", true, ""],
    ["utf-16be", false, ""],
  ] as const)("is %s (little endian: %s) with the mark %j", async (encoding, isLittle, mark) => {
    const table = await tableOf(utf16(mark + text, isLittle));
    expect(table.dialect.encoding).toBe(encoding);
    expect(cells(table.records)).toEqual([["Überwachung", "Café Zürich – 40 €"]]);
  });

  it("is Windows-1252 where a byte is not UTF-8, also far into the file", async () => {
    const ascii = new TextEncoder().encode(`Deal,Stage\n${"Line monitoring,Proposal\n".repeat(30_000)}`);
    const latin = Uint8Array.from([0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68, 0x20, 0x80, 0x2c, 0x41, 0x0a]);
    const table = await tableOf(Uint8Array.from([...ascii, ...latin]), { limit: 40_000 });
    expect(table.dialect.encoding).toBe("windows-1252");
    expect(table.records.at(-1)?.cells).toEqual(["Zürich €", "A"]);
  });

  it("shows a broken byte in UTF-8 and reads on", async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode("Deal,Stage\nÜber,A\nB"), 0xff, 0x2c, 0x43]);
    const table = await tableOf(bytes);
    expect(cells(table.records)).toEqual([
      ["Über", "A"],
      ["B\ufffd", "C"],
    ]);
  });

  it("survives a character that two chunks share", async () => {
    const bytes = new TextEncoder().encode(text);
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(cells((await tableOf(stream)).records)).toEqual([["Überwachung", "Café Zürich – 40 €"]]);
  });
});

describe("A file that is no export", () => {
  it.each([
    ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ["picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ["archive", [...zipSync({ "deals.csv": new Uint8Array(4) })]],
    ["archive", [0x1f, 0x8b, 0x08, 0x00]],
    ["numbers", [...zipSync({ "Index/Document.iwa": new Uint8Array(4) })]],
    ["open document", [...zipSync({ mimetype: new Uint8Array(4), "content.xml": new Uint8Array(4) })]],
    ["xml", [...Buffer.from('<?xml version="1.0"?><Workbook/>')]],
    ["old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ["web page", [...Buffer.from("\n <!DOCTYPE html><p>Log in")]],
    ["json", [...Buffer.from('{"deals": []}')]],
    ["rich text", [...Buffer.from("{\\rtf1 deals}")]],
  ])("is named: %s", async (found, bytes) => {
    expect(await faultOf(Uint8Array.from(bytes))).toEqual({ kind: "foreign", found });
  });

  it("is said to be no text when it holds control characters", async () => {
    expect(await faultOf(Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 256))).toEqual({
      kind: "unreadable text",
    });
  });

  it("is empty", async () => {
    expect(await faultOf("")).toEqual({ kind: "empty" });
    expect(await faultOf("\n\n\n")).toEqual({ kind: "empty" });
  });

  it("has headers and no rows", async () => {
    expect(await faultOf("Deal,Stage\n,\n")).toEqual({ kind: "headers only", headers: ["Deal", "Stage"] });
  });

  it("opens a quote that never closes", async () => {
    expect(await faultOf('Deal,Stage\nA,B\n"C,D\nE,F\n')).toEqual({ kind: "unclosed quote", line: 3 });
  });
});

describe("A long export", () => {
  const long = `Deal,Stage\n${"A,Proposal\n".repeat(300)}`;

  it("is counted to its end and refused past the limit", async () => {
    expect(await faultOf(long, { limit: 200 })).toEqual({ kind: "too many rows", rows: 300, limit: 200 });
    expect((await tableOf(long, { limit: 300 })).records).toHaveLength(300);
  });

  it("is measured without the notes below its last deal", async () => {
    const text = `${long}"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."\n`.replaceAll(
      ",",
      ",x,",
    );
    expect((await tableOf(text, { limit: 300 })).records).toHaveLength(300);
  });

  it("says how far it has come", async () => {
    const heard: number[] = [];
    const bytes = new TextEncoder().encode(`Deal,Stage\n${`A,Proposal ${" ".repeat(100)}\n`.repeat(12_000)}`);
    await tableOf(new Blob([bytes]), {
      onProgress: ({ bytes: read, totalBytes }) => heard.push(read / (totalBytes ?? 0)),
    });
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.at(-1)).toBe(1);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  });

  it("lets other work run between its chunks, which may stop it", async () => {
    const controller = new AbortController();
    const bytes = new TextEncoder().encode(`Deal,Stage\n${`A,Proposal ${" ".repeat(100)}\n`.repeat(12_000)}`);
    let steps = 0;
    const fault = await faultOf(bytes, {
      signal: controller.signal,
      onProgress: () => {
        steps += 1;
        if (steps === 2) setTimeout(() => controller.abort(), 0);
      },
    });
    expect(fault).toEqual({ kind: "stopped" });
    expect(steps).toBe(2);
  });
});

describe("Printing a table and reading it", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "Ü", " ", '"', ",", ";", "\n", "=", "1", "|", "\t", "€"),
    maxLength: 6,
  });

  it("gives every cell back exactly, in any dialect", async () => {
    const grids = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        grids,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom("\n", "\r\n"),
        async (grid, delimiter, end) => {
          const full = grid.map((cells, index) => [`deal ${String(index)}`, "Proposal", ...cells]);
          const text = delimited([["Deal", "Stage", "Next step", "Competitor"], ...full], delimiter, end);
          expect(cells((await tableOf(text)).records)).toEqual(full);
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });
});
