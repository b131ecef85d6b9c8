import { type UnzipFileInfo, unzipSync } from "fflate";
import { PACKAGE_LIMITS, type PackageLimits } from "./limits";
import { UnreadableFile } from "./unreadable";

/** The parts of a workbook file by path; paths compare without case, as the packaging standard says. A part is unpacked when it is asked for. */
export interface OpenPackage {
  readonly paths: readonly string[];
  /** Undefined where there is no such part. */
  bytes(path: string): Uint8Array | undefined;
  /** The part decoded from UTF-8, or from UTF-16 where it starts with that mark. */
  text(path: string): string | undefined;
}

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_MAGIC = [0x50, 0x4b];
/** Bytes of an unpacked part. */
const SMALL = 1_000_000;
/** A longer text is more than a browser's text can be. */
const LONGEST_TEXT = 500_000_000;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function partPath(entry: string): string {
  const path = entry.replace(/\\/g, "/").replace(/^\//, "");
  if (path.split("/").includes("..")) throw new UnreadableFile("escapingPath", path);
  return path;
}

/** Counts what the archive announces, before anything is unpacked; gives the entries' names by path in lower case. */
function entryGuard(limits: PackageLimits, entries: Map<string, string>): (entry: UnzipFileInfo) => boolean {
  let total = 0;
  return (entry) => {
    const key = partPath(entry.name).toLowerCase();
    if (entries.has(key)) throw new UnreadableFile("duplicatePart", key);
    entries.set(key, entry.name);
    total += entry.originalSize;
    const isBomb =
      entry.originalSize > limits.ratioFrom && entry.originalSize > limits.ratio * Math.max(1, entry.size);
    if (isBomb || entries.size > limits.entries || total > limits.unpackedBytes)
      throw new UnreadableFile("tooLarge", key);
    return false;
  };
}

function unzipped(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("corrupt", "", error instanceof Error ? error.message : "");
  }
}

/** The small parts of markup, all unpacked when the first part is asked for: to look one up would take longer than to unpack it. */
function smallParts(bytes: Uint8Array): () => Readonly<Record<string, Uint8Array>> {
  const isSmall = ({ name, originalSize }: UnzipFileInfo): boolean =>
    originalSize <= SMALL && /\.(xml|rels)$/i.test(name);
  let parts: Record<string, Uint8Array> | undefined;
  return () => (parts ??= unlessCorrupt(() => unzipped(bytes, isSmall)));
}

/** A part that cannot be unpacked is a fault only where it is asked for. */
function unlessCorrupt(unpack: () => Record<string, Uint8Array>): Record<string, Uint8Array> {
  try {
    return unpack();
  } catch {
    return {};
  }
}

function decode(path: string, bytes: Uint8Array): string {
  if (bytes.length > LONGEST_TEXT) throw new UnreadableFile("tooLarge", path);
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("corrupt", path, encoding);
  }
}

/** Opens a workbook's bytes, or refuses them with the reason. */
export function openPackage(bytes: Uint8Array, limits = PACKAGE_LIMITS): OpenPackage {
  if (startsWith(bytes, OLE_MAGIC)) throw new UnreadableFile("encrypted");
  if (!startsWith(bytes, ZIP_MAGIC)) throw new UnreadableFile("notAWorkbook");
  const entries = new Map<string, string>();
  const parts = new Map<string, Uint8Array | undefined>();
  unzipped(bytes, entryGuard(limits, entries));
  const small = smallParts(bytes);

  function find(path: string): Uint8Array | undefined {
    const entry = entries.get(path.toLowerCase());
    if (entry === undefined || entry.endsWith("/")) return undefined;
    const known = small()[entry];
    if (known) return known;
    if (!parts.has(entry)) parts.set(entry, unzipped(bytes, ({ name }) => name === entry)[entry]);
    return parts.get(entry);
  }
  function text(path: string): string | undefined {
    const content = find(path);
    return content && decode(path, content);
  }
  const paths = [...entries.values()].filter((entry) => !entry.endsWith("/")).map(partPath);
  return { paths, bytes: find, text };
}
