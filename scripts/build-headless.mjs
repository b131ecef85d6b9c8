// Bundles the headless embedded workbook for Node: the engine's packages are ES modules that Jest cannot require.
import { rename } from "node:fs/promises";
import { build } from "esbuild";
import { plainFields } from "./plain-fields.mjs";

const target = "build/headless.cjs";
// A test that starts meanwhile must never meet half a file.
const unfinished = `${target}.${process.pid}`;

await build({
  entryPoints: ["src/entry/headless.ts"],
  outfile: unfinished,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  charset: "utf8",
  external: ["jsdom", "@microsoft/office-js"],
  plugins: [plainFields],
  logLevel: "warning",
});
await rename(unfinished, target);
