// Holds the shipped code to its budget (brotli, as a browser fetches it): docs/architecture.md, "Cost model".
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const DIST = "dist";
const today = JSON.parse(readFileSync("build/today-chunks.json", "utf8")).filter((file) =>
  file.endsWith(".js"),
);

function brotli(file) {
  const path = join(DIST, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build`);
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const sum = (files) => files.reduce((total, file) => total + brotli(file), 0);
const scripts = readdirSync(DIST, { recursive: true })
  .map(String)
  .filter((file) => /\.js$/.test(file));

const BUDGETS = [
  ["functions.js", sum(["functions.js"]), 20_000],
  ["all that Today needs besides functions.js", sum(today), 140_000],
  // The goal is 200 (docs/architecture.md, "Cost model"); until it is reached this line keeps the code from growing.
  ["everything", sum(scripts), 256_000],
];

let over = false;
for (const [name, size, limit] of BUDGETS) {
  console.log(`${name}: ${(size / 1000).toFixed(1)} kB brotli of ${limit / 1000}`);
  if (size > limit) over = true;
}
if (over) {
  console.error(
    "A budget is exceeded: see which import grew with webpack --json, or load it when it is used.",
  );
  process.exit(1);
}
