import { strFromU8, unzipSync } from "fflate";
import type { NativeTwins } from "../../src/share/formulas/twins";
import { makeCopy } from "../../src/share/makeCopy";
import type { CopyPolicy } from "../../src/share/policy";

/** The 16th of November 2026. */
export const AS_OF = 46_342;

/** Every copy that the tests of a file have made. */
export const COPIES: Uint8Array[] = [];

/** Makes a copy that must succeed. */
export async function copied(bytes: Uint8Array, policy: CopyPolicy, twins: NativeTwins = {}) {
  const made = await makeCopy({ bytes, policy, twins, asOf: AS_OF });
  if (!made.ok) throw new Error(JSON.stringify(made.reason));
  COPIES.push(made.bytes);
  return made;
}

/** The parts of a file as texts. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

function sharedTexts(parts: Readonly<Record<string, string>>): readonly string[] {
  const items = (parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g);
  return [...items].map(([, content = ""]) => content);
}

function firstMatch(pattern: RegExp, content: string): string | undefined {
  return pattern.exec(content)?.[1];
}

/** What stands in a sheet of a copy: address → formula, or value with shared texts resolved. */
export function cellsOf(bytes: Uint8Array, sheet = 1): Readonly<Record<string, string>> {
  const parts = partsOf(bytes);
  const texts = sharedTexts(parts);
  const rows = parts[`xl/worksheets/sheet${sheet}.xml`] ?? "";
  const cells: Record<string, string> = {};
  for (const [, attributes = "", content = ""] of rows.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/g)) {
    const written = firstMatch(/<f[^>]*>([^<]*)<\/f>/, content);
    const value = firstMatch(/<v>([^<]*)<\/v>/, content) ?? "";
    const shown = attributes.includes('t="s"') ? (texts[Number(value)] ?? "") : value;
    cells[firstMatch(/r="([A-Z0-9]+)"/, attributes) ?? ""] = written === undefined ? shown : `=${written}`;
  }
  return cells;
}
