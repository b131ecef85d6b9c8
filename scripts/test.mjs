// All tests. Flows share the cores while the add-in is built; after them the browser, and beside it, on what it leaves,
// what only calculates.
import { spawn } from "node:child_process";
import { setPriority } from "node:os";

const wanted = process.argv.slice(2);

// A workbook makes and drops cells by the million: with more room for young objects a third of the time is saved.
const roomy = "--max-semi-space-size=64";
const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${roomy}`.trim() };

/** How far a process stands back behind others, as `nice` counts: enough to leave them the cores, too little to stand still. */
const BEHIND = 5;

function run(command, args, niceness = 0) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: "inherit", shell: process.platform === "win32", env });
    if (child.pid) setPriority(child.pid, niceness);
    child.on("error", failed);
    child.on("exit", (code) => done(code === 0));
  });
}

function passArguments(...options) {
  return [...wanted, "--passWithNoTests", ...options];
}

if (!(await run("node", ["scripts/build-headless.mjs"]))) process.exit(1);

const [flows, isBuilt] = await Promise.all([
  run("jest", passArguments("--maxWorkers=100%", "--selectProjects", "pane", "flows")),
  run("webpack", ["--mode", "production"]),
]);
if (!isBuilt) process.exit(1);
const others = await Promise.all([
  run("jest", passArguments("--maxWorkers=2", "--selectProjects", "browser")),
  run("jest", passArguments("--maxWorkers=2", "--selectProjects", "unit"), BEHIND),
]);
process.exit(flows && others.every(Boolean) ? 0 : 1);
