import { readFileSync, writeFileSync } from "node:fs";

const FILE = "docs/benchmarks.md";
const [OPENING, CLOSING] = ["<!-- npm run bench -- --record: begin -->", "<!-- end -->"];

/** Puts a run's tables between the two marks of docs/benchmarks.md. */
export function record(lines: readonly string[]): void {
  const text = readFileSync(FILE, "utf8");
  const [before, rest] = text.split(OPENING);
  const after = rest?.split(CLOSING)[1];
  if (before === undefined || after === undefined) throw new Error(`${FILE} has lost its marks`);
  writeFileSync(FILE, [before + OPENING, "", ...lines, "", CLOSING + after].join("\n"));
}
