import { execFileSync } from "node:child_process";
import type { Verdict } from "./comparison";

/** What copies cost in the shipped worker of the pane, measured in a browser by a process of its own. */
export function copySpeed(): readonly Verdict[] {
  const measure = ["--import", "tsx", "scripts/benchCopies.ts"];
  return JSON.parse(execFileSync(process.execPath, measure, { encoding: "utf8" })) as Verdict[];
}
