import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { leaksIn } from "./leakScanner";

const WORD = "Qxv777Jzk";
const NOISE = Buffer.from([0xfa, 0x80, 0x03, 0xd1, 0x9c]);

function bytesOf(text: string, encoding: BufferEncoding = "latin1"): Buffer {
  return Buffer.from(text, encoding);
}

function zipped(content: Buffer): Buffer {
  return Buffer.from(zipSync({ "a.xml": new Uint8Array(content) }));
}

const LONG = bytesOf(`${"Some other words before it. ".repeat(40)}${WORD} and behind.`);

describe("the leak scanner finds a word", () => {
  it.each<readonly [string, Buffer]>([
    ["as it is", bytesOf(`x${WORD}x`)],
    ["in any case", bytesOf(WORD.toLowerCase())],
    ["in UTF-16", bytesOf(WORD, "utf16le")],
    ["in UTF-16 at an odd offset", Buffer.concat([Buffer.from([0]), bytesOf(WORD, "utf16le")])],
    ["in UTF-16 of the other order", bytesOf(WORD, "utf16le").swap16()],
    ["as entities", bytesOf(WORD.replace(/./g, (letter) => `&#${letter.charCodeAt(0)};`))],
    ["as _xHHHH_", bytesOf(WORD.replace(/\d/g, (digit) => `_x00${digit.charCodeAt(0).toString(16)}_`))],
    ["in runs", bytesOf(Array.from(WORD, (letter) => `<r><t>${letter}</t></r>`).join(""))],
    ["letter by letter in a number format", bytesOf(WORD.replace(/./g, "\\$&"))],
    ["with percent signs", bytesOf(WORD.replace(/./g, (letter) => `%${letter.charCodeAt(0).toString(16)}`))],
    ["reversed", bytesOf(Array.from(WORD).reverse().join(""))],
    ["in base64", bytesOf(bytesOf(`the word ${WORD}!`).toString("base64"))],
    ["in hexadecimal digits", bytesOf(bytesOf(WORD).toString("hex"))],
    ["in zlib at an offset", Buffer.concat([NOISE, deflateSync(LONG)])],
    ["in gzip at an offset", Buffer.concat([NOISE, gzipSync(LONG)])],
    ["deflated at an offset", Buffer.concat([NOISE, deflateRawSync(LONG), NOISE])],
    ["deflated and short", Buffer.concat([NOISE, deflateRawSync(bytesOf(WORD))])],
    ["stored in deflate", Buffer.concat([NOISE, deflateRawSync(bytesOf(WORD), { level: 0 })])],
    ["in a zip", zipped(LONG)],
    ["in a zip in a zip, at an offset", Buffer.concat([NOISE, zipped(Buffer.concat([NOISE, zipped(LONG)]))])],
    ["in base64 of a zip", bytesOf(zipped(LONG).toString("base64"))],
  ])("%s", (_, bytes) => {
    expect(leaksIn(bytes, ["Qxv778Jzk", WORD])).toEqual([WORD]);
  });

  it("and none where there is none", () => {
    expect(leaksIn(zipped(LONG), ["Qxv778Jzk"])).toEqual([]);
  });
});
