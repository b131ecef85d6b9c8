// The whole gate after the tests: one line a step, stops at the first that fails.
import { spawnSync } from "node:child_process";

const STEPS = ["format", "lint", "imports", "dead", "types", "build", "size", "libreoffice"];

for (const step of STEPS) {
  const start = performance.now();
  const { status } = spawnSync(`npm run --silent check:${step}`, { shell: true, stdio: "inherit" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`check stopped at ${step} after ${seconds} s: run "npm run check:${step}" to see it alone`);
    process.exit(status ?? 1);
  }
  console.log(`${step}: ok, ${seconds} s`);
}
