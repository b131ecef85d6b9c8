// Bundles the headless embedded workbook for Node: the engine's packages are ES modules that Jest cannot require.
import { build } from "esbuild";

await build({
  entryPoints: ["src/entry/headless.ts"],
  outfile: "build/headless.cjs",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  charset: "utf8",
  external: ["jsdom", "@microsoft/office-js"],
  logLevel: "warning",
});
