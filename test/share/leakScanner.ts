import { inflateRawSync, inflateSync, gunzipSync } from "node:zlib";

/**
 * Looks for words in bytes without knowing what a spreadsheet is: raw, as UTF-16, behind entities, escapes, tags,
 * percent signs, hexadecimal and base64 digits, reversed, and inside whatever is packed in zip, zlib, gzip or deflate anywhere.
 * It shares no code with the product.
 */
export function leaksIn(bytes: Uint8Array, words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const wanted = words.map((word) => word.toLowerCase());
  scanBytes(Buffer.from(bytes), { wanted, found, depth: 0 });
  return words.filter((word) => found.has(word.toLowerCase()));
}

interface Scan {
  readonly wanted: readonly string[];
  readonly found: Set<string>;
  readonly depth: number;
}

const DEEPEST = 5;

function scanBytes(bytes: Buffer, scan: Scan): void {
  if (scan.depth > DEEPEST || bytes.length === 0) return;
  for (const text of readings(bytes)) scanText(text, scan);
  for (const inner of unpacked(bytes)) scanBytes(inner, { ...scan, depth: scan.depth + 1 });
}

/** The same bytes as Latin letters, UTF-8 and UTF-16 of either order at either alignment. */
function readings(bytes: Buffer): readonly string[] {
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
  const shifted = bytes.subarray(1);
  const swappedShifted = Buffer.from(shifted.subarray(0, shifted.length - (shifted.length % 2))).swap16();
  return [
    bytes.toString("latin1"),
    bytes.toString("utf8"),
    bytes.toString("utf16le"),
    shifted.toString("utf16le"),
    swapped.toString("utf16le"),
    swappedShifted.toString("utf16le"),
  ];
}

function scanText(text: string, scan: Scan): void {
  for (const form of forms(text)) {
    const lower = form.toLowerCase();
    for (const word of scan.wanted) if (lower.includes(word)) scan.found.add(word);
  }
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)) {
    scanBytes(Buffer.from(run, "base64"), { ...scan, depth: scan.depth + 1 });
  }
  for (const [run] of text.matchAll(/(?:[0-9A-Fa-f]{2}){8,}/g)) {
    scanBytes(Buffer.from(run, "hex"), { ...scan, depth: scan.depth + 1 });
  }
}

/** The ways in which a word can be spelled in a text. */
function forms(text: string): readonly string[] {
  const entities = text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => codePoint(Number(digits)));
  const escapes = entities.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    codePoint(Number.parseInt(hex, 16)),
  );
  const percent = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)));
  const withoutTags = entities.replace(/<[^>]*>/g, "");
  const unquoted = entities.replace(/&quot;|["\\_*]/g, "");
  return [text, escapes, percent, withoutTags, unquoted, Array.from(text).reverse().join("")];
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

const ATTEMPTS: readonly ((bytes: Buffer) => Buffer)[] = [inflateSync, gunzipSync];

function* unpacked(bytes: Buffer): Generator<Buffer> {
  yield* zipEntries(bytes);
  yield* deflated(bytes);
  for (let at = 0; at + 2 < bytes.length; at++) {
    const isZlib = bytes[at] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[at + 1] ?? 0);
    const isGzip = bytes[at] === 0x1f && bytes[at + 1] === 0x8b;
    if (!isZlib && !isGzip) continue;
    for (const unpack of ATTEMPTS) {
      const inner = attempt(() => unpack(bytes.subarray(at)));
      if (inner) yield inner;
    }
  }
}

/** Whether bytes read as plain text, in which nothing is packed. */
function isPlainText(bytes: Buffer): boolean {
  let others = 0;
  for (const byte of bytes)
    if (byte > 126 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)) others++;
  return others < bytes.length / 20;
}

/** Reads bits, the lowest of each byte first, as deflated bytes are read. */
function bitsFrom(bytes: Buffer, start: number): (count: number) => number {
  let at = start * 8;
  return (count) => {
    let value = 0;
    for (let bit = 0; bit < count; bit++, at++) value |= (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) << bit;
    return value;
  };
}

/** The next symbol by the fixed codes: below 256 a byte. */
function fixedSymbol(bits: (count: number) => number): number {
  let code = 0;
  for (let length = 1; length <= 9; length++) {
    code = (code << 1) | bits(1);
    if (length === 7 && code < 24) return 256 + code;
    if (length === 8 && code >= 48 && code < 192) return code - 48;
    if (length === 8 && code >= 192 && code < 200) return code + 88;
  }
  return code - 256;
}

/** Whether the first bytes by the fixed codes are letters of some text. */
function startsWithText(bits: (count: number) => number): boolean {
  for (let count = 0; count < 6; count++) {
    const symbol = fixedSymbol(bits);
    if (symbol > 256) return count >= 3;
    if (symbol > 126 || (symbol < 32 && ![0, 9, 10, 13].includes(symbol))) return false;
  }
  return true;
}

/** Whether the lengths of the codes of codes make a whole tree. */
function hasWholeTree(bits: (count: number) => number): boolean {
  if (bits(5) > 29 || bits(5) > 29) return false;
  let filled = 0;
  for (let left = bits(4) + 4; left > 0; left--) {
    const length = bits(3);
    if (length > 0) filled += 1 << (7 - length);
  }
  return filled === 128;
}

/** Whether a block of deflated bytes can start here, judged by its head. */
function mayBeDeflated(bytes: Buffer, at: number): boolean {
  const bits = bitsFrom(bytes, at);
  bits(1);
  const kind = bits(2);
  if (kind === 1) return startsWithText(bits);
  if (kind === 2) return hasWholeTree(bits);
  const isWhole = at + 5 <= bytes.length;
  return kind === 0 && isWhole && (bytes.readUInt16LE(at + 1) ^ bytes.readUInt16LE(at + 3)) === 0xffff;
}

/** Text of one or two bytes a letter, or something packed once more; of bytes that were never packed neither comes out. */
function saysSomething(bytes: Buffer): boolean {
  return isPlainText(Buffer.from(bytes.filter((byte) => byte !== 0))) || bytes.includes("PK");
}

/** Shorter runs of digits are no packed text. */
const FEWEST_PACKED = 14;

/** Whatever is deflated without a head or an end, at any offset. */
function* deflated(bytes: Buffer): Generator<Buffer> {
  if (bytes.length < FEWEST_PACKED || isPlainText(bytes)) return;
  for (let at = 0; at + 2 < bytes.length; at++) {
    const inner = mayBeDeflated(bytes, at) ? attempt(() => inflateRawSync(bytes.subarray(at))) : undefined;
    if (inner && inner.length > 8 && saysSomething(inner)) yield inner;
  }
}

/** Every local file header anywhere in the bytes, whatever the directory says. */
function* zipEntries(bytes: Buffer): Generator<Buffer> {
  const mark = Buffer.from([0x50, 0x4b, 3, 4]);
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const isStored = bytes.readUInt16LE(at + 8) === 0;
    if (isStored) yield bytes.subarray(start, start + bytes.readUInt32LE(at + 18));
    else {
      const inner = attempt(() => inflateRawSync(bytes.subarray(start)));
      if (inner) yield inner;
    }
  }
}

function attempt(unpack: () => Buffer): Buffer | undefined {
  try {
    return unpack();
  } catch {
    return undefined;
  }
}
