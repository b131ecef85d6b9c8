// All tests. Flows share the cores while the add-in is built; after them the browser, and beside it, on what it leaves,
// what only calculates: so both are done at about the same time.
import { spawn } from "node:child_process";

const wanted = process.argv.slice(2);

// A workbook makes and drops cells by the million: with more room for young objects a third of the time is saved.
const roomy = "--max-semi-space-size=64";
const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${roomy}`.trim() };

function run(command, args) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: "inherit", shell: process.platform === "win32", env });
    child.on("error", failed);
    child.on("exit", (code) => done(code === 0));
  });
}

function pass(...options) {
  return run("jest", [...wanted, "--passWithNoTests", ...options]);
}

if (!(await run("node", ["scripts/build-headless.mjs"]))) process.exit(1);

const [flows, isBuilt] = await Promise.all([
  pass("--maxWorkers=100%", "--selectProjects", "pane", "flows"),
  run("webpack", ["--mode", "production"]),
]);
if (!isBuilt) process.exit(1);
const others = await Promise.all([
  pass("--maxWorkers=2", "--selectProjects", "browser"),
  pass("--maxWorkers=1", "--selectProjects", "unit"),
]);
process.exit(flows && others.every(Boolean) ? 0 : 1);
