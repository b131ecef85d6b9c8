import { type UnzipFileInfo, unzipSync } from "fflate";
import { Refused } from "../refused";
import { PACKAGE_LIMITS, type PackageLimits } from "./limits";

/** The parts of a workbook file by path; paths compare without case, as the packaging standard says. */
export interface OpenPackage {
  readonly paths: readonly string[];
  /** Undefined where there is no such part. */
  bytes(path: string): Uint8Array | undefined;
  /** The part decoded from UTF-8, or from UTF-16 where it starts with that mark. */
  text(path: string): string | undefined;
}

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_MAGIC = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function partPath(entry: string): string {
  const path = entry.replace(/\\/g, "/").replace(/^\//, "");
  if (path.split("/").includes("..")) throw new Refused("escapingPath", path);
  return path;
}

/** Counts what the archive announces, before anything is unpacked. */
function entryGuard(limits: PackageLimits): (entry: UnzipFileInfo) => boolean {
  const seen = new Set<string>();
  let total = 0;
  return (entry) => {
    const key = partPath(entry.name).toLowerCase();
    if (seen.has(key)) throw new Refused("duplicatePart", key);
    seen.add(key);
    total += entry.originalSize;
    const isBomb =
      entry.originalSize > limits.ratioFrom && entry.originalSize > limits.ratio * Math.max(1, entry.size);
    if (isBomb || seen.size > limits.entries || total > limits.unpackedBytes)
      throw new Refused("tooLarge", key);
    return !key.endsWith("/");
  };
}

function unpack(bytes: Uint8Array, limits: PackageLimits): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: entryGuard(limits) });
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused("corrupt", "", error instanceof Error ? error.message : "");
  }
}

function decode(path: string, bytes: Uint8Array): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused("corrupt", path, encoding);
  }
}

/** Opens a workbook's bytes, or refuses them with the reason. */
export function openPackage(bytes: Uint8Array, limits = PACKAGE_LIMITS): OpenPackage {
  if (startsWith(bytes, OLE_MAGIC)) throw new Refused("encrypted");
  if (!startsWith(bytes, ZIP_MAGIC)) throw new Refused("notAWorkbook");
  const parts = new Map<string, Uint8Array>();
  const paths: string[] = [];
  for (const [entry, content] of Object.entries(unpack(bytes, limits))) {
    const path = partPath(entry);
    paths.push(path);
    parts.set(path.toLowerCase(), content);
  }
  function find(path: string): Uint8Array | undefined {
    return parts.get(path.toLowerCase());
  }
  function text(path: string): string | undefined {
    const content = find(path);
    return content && decode(path, content);
  }
  return { paths, bytes: find, text };
}
