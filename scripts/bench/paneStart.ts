import { execFileSync } from "node:child_process";
import type { Verdict } from "./comparison";

/** How long the pane takes to answer a click beside an empty Fluent page, measured in a browser by a process of its own. */
export function paneStart(): readonly Verdict[] {
  const measure = ["--import", "tsx", "scripts/bench/pane/measure.ts"];
  return JSON.parse(execFileSync(process.execPath, measure, { encoding: "utf8" })) as Verdict[];
}
