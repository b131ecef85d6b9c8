// Bundles the headless embedded workbook for Node: the engine's packages are ES modules that Jest cannot require. Beside it
// the add-in's writing part for a second window, as tests of two panes on one workbook need it.
import { rename } from "node:fs/promises";
import { build } from "esbuild";
import { plainEngine } from "./plain-engine.mjs";

/** A test that starts meanwhile must never meet half a file. */
async function bundle(target, options) {
  const unfinished = `${target}.${process.pid}`;
  const common = { outfile: unfinished, bundle: true, charset: "utf8", logLevel: "warning" };
  await build({ ...common, ...options });
  await rename(unfinished, target);
}

await bundle("build/headless.cjs", {
  entryPoints: ["src/entry/headless.ts"],
  platform: "node",
  target: "node20",
  format: "cjs",
  external: ["jsdom", "@microsoft/office-js"],
  plugins: [plainEngine],
});
await bundle("build/second-desk.js", {
  entryPoints: ["test/flows/secondPane/desk.ts"],
  platform: "browser",
  target: "es2022",
  format: "iife",
  globalName: "secondPane",
});
