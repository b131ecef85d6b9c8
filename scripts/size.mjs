// Holds the shipped code to its budget (brotli, as a browser fetches it): docs/architecture.md, "Cost model".
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const DIST = "dist";
if (!existsSync(join(DIST, "functions.js"))) throw new Error("dist/ is missing: run npm run build");

const scripts = JSON.parse(readFileSync("build/today-chunks.json", "utf8")).filter((file) =>
  file.endsWith(".js"),
);
/** The page holds the styles of all pages. */
const PAGE = "taskpane.html";
const today = [...scripts, PAGE];
const missing = today.filter((file) => !existsSync(join(DIST, file)));
if (missing.length > 0) throw new Error(`${missing.join(", ")} of another build: run npm run build`);

const sizes = new Map(
  readdirSync(DIST, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".js") || file === PAGE)
    .map((file) => [file, brotli(file)]),
);

function brotli(file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(join(DIST, file)), { params }).length;
}

const sum = (isMeant) =>
  [...sizes].reduce((total, [file, size]) => (isMeant(file) ? total + size : total), 0);
const inKilobytes = (size) => (size / 1000).toFixed(1);

/** The copy's worker is all of its code, fetched when a copy is asked for. */
const copyGzip = [...sizes.keys()]
  .filter((file) => /^copy\./.test(file))
  .reduce((total, file) => total + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0);

const BUDGETS = [
  ["functions.js", sum((file) => file === "functions.js"), 20_000],
  ["all that Today needs besides functions.js", sum((file) => today.includes(file)), 140_000],
  // The goal is 200 (docs/decisions/0006); until it is reached this line keeps the code from growing unseen.
  ["everything", sum(() => true), 509_000],
];
const COPY_BUDGET = 60_000;

for (const [file, size] of sizes) console.log(`  ${file}: ${inKilobytes(size)}`);
for (const [name, size, limit] of BUDGETS) {
  console.log(`${name}: ${inKilobytes(size)} kB brotli of ${limit / 1000}`);
}
console.log(`the copy's worker: ${inKilobytes(copyGzip)} kB gzip of ${COPY_BUDGET / 1000}`);
const isCopyApart = copyGzip > 0 && !today.some((file) => /^copy\./.test(file));
if (!isCopyApart || copyGzip > COPY_BUDGET || BUDGETS.some(([, size, limit]) => size > limit)) {
  console.error(
    "A budget is exceeded: see which import grew with webpack --json, or load it when it is used.",
  );
  process.exit(1);
}
