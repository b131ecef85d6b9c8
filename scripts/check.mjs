// The whole gate after the tests: one line a step, stops at the first that fails.
import { spawnSync } from "node:child_process";

const STEPS = [
  ["format", "prettier --check ."],
  ["lint", "eslint ."],
  ["imports", "depcruise src"],
  ["dead code", "knip"],
  ["types", "tsc --noEmit -p tsconfig.json"],
  ["build", "webpack --mode production"],
  ["size", "node scripts/size.mjs"],
  ["LibreOffice", "node scripts/libreoffice.mjs"],
];

for (const [name, command] of STEPS) {
  const start = performance.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: `node_modules/.bin${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`,
    },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`check stopped at ${name} after ${seconds} s: run "${command}" to see it alone`);
    process.exit(status ?? 1);
  }
  console.log(`${name}: ok, ${seconds} s`);
}
