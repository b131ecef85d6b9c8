// Builds a control book and its leadership copy from a CRM export, without a screen: bundles the command and runs it.
// With --dry-run it says what would be made of the export, and writes nothing, not even the bundle.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";
import { plainEngine } from "./plain-engine.mjs";

const shared = { bundle: true, charset: "utf8", logLevel: "warning" };
const inNode = { ...shared, platform: "node", target: "node20", format: "cjs" };
const given = process.argv.slice(2);

async function runDry() {
  const { outputFiles } = await build({ ...inNode, entryPoints: ["src/entry/dryRun.ts"], write: false });
  const streams = ["pipe", "inherit", "inherit"];
  return spawnSync(process.execPath, ["-", ...given], { input: outputFiles[0].contents, stdio: streams });
}

async function run() {
  await build({
    ...inNode,
    entryPoints: ["src/entry/book.ts"],
    outfile: "build/book.cjs",
    external: ["jsdom", "@microsoft/office-js"],
    plugins: [plainEngine],
  });
  await build({
    ...shared,
    entryPoints: ["src/entry/functions.ts"],
    outfile: "build/functions.js",
    platform: "browser",
    format: "iife",
  });
  // a long pipeline makes millions of short-lived values: with more room for them the collector runs far less often
  const options = ["--max-semi-space-size=64", "build/book.cjs"];
  return spawnSync(process.execPath, [...options, ...given], { stdio: "inherit" });
}

const { status } = given.includes("--dry-run") ? await runDry() : await run();
process.exit(status ?? 1);
