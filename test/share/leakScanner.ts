import { inflateRawSync, inflateSync, gunzipSync } from "node:zlib";

/**
 * Looks for words in bytes without knowing what a spreadsheet is: raw, as UTF-16, behind entities, escapes, tags,
 * percent signs, hexadecimal and base64 digits, reversed, and inside whatever is packed in zip, zlib or gzip anywhere.
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
