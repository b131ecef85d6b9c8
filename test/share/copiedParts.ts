import { strFromU8, unzipSync } from "fflate";
import type { NativeTwins } from "../../src/share/formulas/twins";
import { makeCopy } from "../../src/share/makeCopy";
import type { CopyPolicy } from "../../src/share/policy";

/** The 16th of November 2026. */
export const AS_OF = 46_342;

/** Makes a copy that must succeed. */
export async function copied(bytes: Uint8Array, policy: CopyPolicy, twins: NativeTwins = {}) {
  const made = await makeCopy({ bytes, policy, twins, asOf: AS_OF });
  if (!made.ok) throw new Error(JSON.stringify(made.reason));
  return made;
}

/** The parts of a file as texts. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** What stands in a sheet of a copy: address → formula, or value with shared texts resolved. */
export function cellsOf(bytes: Uint8Array, sheet = 1): Readonly<Record<string, string>> {
  const parts = partsOf(bytes);
  const strings = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, content]) => content ?? "",
  );
  const cells: Record<string, string> = {};
  for (const [, attributes = "", content = ""] of (parts[`xl/worksheets/sheet${sheet}.xml`] ?? "").matchAll(
    /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/g,
  )) {
    const address = /r="([A-Z0-9]+)"/.exec(attributes)?.[1] ?? "";
    const written = /<f[^>]*>([^<]*)<\/f>/.exec(content)?.[1];
    const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? "";
    const shown = attributes.includes('t="s"') ? (strings[Number(value)] ?? "") : value;
    cells[address] = written === undefined ? shown : `=${written}`;
  }
  return cells;
}
