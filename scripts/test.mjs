// All tests. Those that only calculate share the cores; the browser comes after them and has the machine to itself.
import { spawnSync } from "node:child_process";

const wanted = process.argv.slice(2);

function isDone(command, args) {
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

function pass(...options) {
  return isDone("jest", [...wanted, "--passWithNoTests", ...options]);
}

if (!isDone("node", ["scripts/build-headless.mjs"]) || !isDone("webpack", ["--mode", "production"]))
  process.exit(1);
const results = [
  pass("--maxWorkers=100%", "--selectProjects", "unit", "pane", "flows"),
  pass("--runInBand", "--selectProjects", "browser"),
];
process.exit(results.every(Boolean) ? 0 : 1);
