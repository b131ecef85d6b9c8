import type { ComputedLine } from "../schema/sheets/computed";

/** The lines of "How it is computed" as the build wrote them beside the page; null when they cannot be had. */
export async function readComputed(): Promise<readonly ComputedLine[] | null> {
  try {
    const found: unknown = await (await fetch("computed.json")).json();
    return areLines(found) ? found : null;
  } catch {
    return null;
  }
}

function areLines(found: unknown): found is readonly ComputedLine[] {
  return Array.isArray(found) && found.every(isLine);
}

function isLine(line: unknown): line is ComputedLine {
  const isTexts = Array.isArray(line) && line.every((text) => typeof text === "string");
  return isTexts && (line.length === 1 || line.length === 3);
}
