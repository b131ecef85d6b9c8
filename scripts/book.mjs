// Builds a control book and its leadership copy from a CRM export, without a screen: bundles the command and runs it.
import { spawnSync } from "node:child_process";
import { build } from "esbuild";
import { plainEngine } from "./plain-engine.mjs";

const shared = { bundle: true, charset: "utf8", logLevel: "warning" };

await build({
  ...shared,
  entryPoints: ["src/entry/book.ts"],
  outfile: "build/book.cjs",
  platform: "node",
  target: "node20",
  format: "cjs",
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
const { status } = spawnSync(process.execPath, [...options, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
