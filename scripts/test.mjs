// All tests. Flows share the cores while the add-in is built; after them the browser goes first, and what only
// calculates takes mostly what it leaves.
import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";

const wanted = process.argv.slice(2);
const { PRIORITY_BELOW_NORMAL, PRIORITY_NORMAL } = constants.priority;

// A workbook makes and drops cells by the million: with more room for young objects a third of the time is saved.
const roomy = "--max-semi-space-size=64";
const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${roomy}`.trim() };

function run(command, args, priority = PRIORITY_NORMAL) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: "inherit", shell: process.platform === "win32", env });
    if (child.pid) setPriority(child.pid, priority);
    child.on("error", failed);
    child.on("exit", (code) => done(code === 0));
  });
}

function pass(priority, ...options) {
  return run("jest", [...wanted, "--passWithNoTests", ...options], priority);
}

if (!(await run("node", ["scripts/build-headless.mjs"]))) process.exit(1);

const [flows, isBuilt] = await Promise.all([
  pass(PRIORITY_NORMAL, "--maxWorkers=100%", "--selectProjects", "pane", "flows"),
  run("webpack", ["--mode", "production"]),
]);
if (!isBuilt) process.exit(1);
const others = await Promise.all([
  pass(PRIORITY_NORMAL, "--maxWorkers=2", "--selectProjects", "browser"),
  pass(PRIORITY_BELOW_NORMAL, "--maxWorkers=1", "--selectProjects", "unit"),
]);
process.exit(flows && others.every(Boolean) ? 0 : 1);
