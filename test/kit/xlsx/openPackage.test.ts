import { strToU8, zipSync } from "fflate";
import { openPackage } from "../../../src/kit/xlsx/openPackage";
import { UnreadableFile } from "../../../src/kit/xlsx/unreadable";
import { zipParts } from "../../share/workbookBuilder";

function refusal(bytes: Uint8Array, limits?: Parameters<typeof openPackage>[1]): string {
  try {
    openPackage(bytes, limits);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.kind;
    throw error;
  }
  return "opened";
}

/** Two entries of one length get one name: the second name is overwritten in the file. */
function withTwins(): Uint8Array {
  const bytes = Buffer.from(zipSync({ "xl/a.xml": strToU8("1"), "xl/b.xml": strToU8("2") }));
  for (let at = bytes.indexOf("xl/b.xml"); at >= 0; at = bytes.indexOf("xl/b.xml"))
    bytes.write("XL/A.xml", at);
  return bytes;
}

describe("a package", () => {
  it("gives its parts whatever the case of the path", () => {
    expect(openPackage(zipParts({ "xl/Workbook.xml": "é" })).text("XL/workbook.xml")).toBe("é");
  });

  it("reads a part in UTF-16", () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from("é<", "utf16le")]);
    expect(openPackage(zipParts({ a: bytes })).text("a")).toBe("\u00e9<");
  });

  it.each([
    ["with a password", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "encrypted"],
    ["that is no zip", strToU8("%PDF-1.7"), "notAWorkbook"],
    ["that is empty", new Uint8Array(), "notAWorkbook"],
    ["that is cut off", zipParts({ a: "some text that is long enough" }).slice(0, 40), "corrupt"],
    ["with two parts of one name", withTwins(), "duplicatePart"],
    ["that reaches out of its folder", zipParts({ "xl/../../a.xml": "" }), "escapingPath"],
    ["that reaches out with backslashes", zipParts({ "xl\\..\\..\\a.xml": "" }), "escapingPath"],
  ])("%s is refused", (_, bytes, kind) => {
    expect(refusal(bytes)).toBe(kind);
  });

  const small = { entries: 3, unpackedBytes: 10_000, ratio: 10, ratioFrom: 1_000 };

  it.each([
    ["with too many parts", { a: "1", b: "2", c: "3", d: "4" }],
    ["that unpacks to too much", { a: "x".repeat(6_000), b: "y".repeat(6_000) }],
    ["that is packed too well to be true", { a: "x".repeat(5_000) }],
  ])("%s is refused before it is unpacked", (_, parts) => {
    expect(refusal(zipParts(parts), small)).toBe("tooLarge");
  });
});
