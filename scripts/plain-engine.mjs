import { readFile } from "node:fs/promises";

const ENGINE = /@univerjs[\\/][^\\/]+[\\/]lib[\\/].*\.js$/;
const HELPER = /function (_defineProperty\w*)\(e, r, t\) \{[^{}]*\{[^{}]*\}[^{}]*\}/g;
const FIELD = /_defineProperty\w*\(this, "([\w$]+)", ((?:[^()]|\(\))*)\)/g;
const READING = "const getNumfmtParseValueFilter = (value) => {";

/** Reads a text as a date, a time or a number; what has no digit is none, and what was none before is none again. */
const SHORT_READING = `
const plainTexts = new Set();
const getNumfmtParseValueFilter = (value) => {
  if (!/\\d/.test(value) || plainTexts.has(value)) return null;
  const found = readTextAsNumber(value);
  if (plainTexts.size >= 50_000) plainTexts.clear();
  if (found === null) plainTexts.add(value);
  return found;
};
const readTextAsNumber = (value) => {`;

/**
 * Two things of the engine that no patch can reach while it runs. Its packages set each field of each object through a
 * helper for inherited setters, which none of its classes have: a calculation makes millions of short-lived objects and
 * spends a tenth of its time there. And they try to read each text as a date whenever a cell is drawn or a criterion
 * compares it, though most are words. The bundle sets fields plainly, and reads a text once.
 *
 * @type {import("esbuild").Plugin}
 */
export const plainEngine = {
  name: "plain engine",
  setup(build) {
    build.onLoad({ filter: ENGINE }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source
        .replace(HELPER, "function $1(e, r, t) { e[r] = t; return e; }")
        .replace(FIELD, "this.$1 = $2")
        .replace(READING, () => SHORT_READING);
      return { contents, loader: "js" };
    });
  },
};
