import { readFile } from "node:fs/promises";

const ENGINE = /@univerjs[\\/][^\\/]+[\\/]lib[\\/].*\.js$/;
const HELPER = /function (_defineProperty\w*)\(e, r, t\) \{[^{}]*\{[^{}]*\}[^{}]*\}/g;

/**
 * The engine's packages set each field of each object through a helper for inherited setters, which none of its classes
 * have: a calculation makes millions of short-lived objects and spends a tenth of its time there. The bundle sets them plainly.
 *
 * @type {import("esbuild").Plugin}
 */
export const plainFields = {
  name: "plain fields",
  setup(build) {
    build.onLoad({ filter: ENGINE }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace(HELPER, "function $1(e, r, t) { e[r] = t; return e; }");
      return { contents, loader: "js" };
    });
  },
};
