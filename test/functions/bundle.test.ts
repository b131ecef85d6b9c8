import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import vm from "node:vm";
import { readFile } from "node:fs/promises";
import { build, type Plugin } from "esbuild";
import { packed } from "../../scripts/packed.mjs";
import { readyMade } from "../../scripts/ready-made.mjs";
import withoutWords from "../../scripts/without-words.mjs";
import { CATALOG } from "../../src/functions/catalog";
import { explanationsOf } from "../../src/functions/explanations";

const ENTRY = join(__dirname, "../../src/entry/functions.ts");

/** Leaves out what functions.js does without and makes the texts of EXPLAIN beforehand, as webpack.config.js does. */
const LEAN: Plugin = {
  name: "lean",
  setup(bundler) {
    bundler.onLoad({ filter: /src.functions.explanations\.ts$/ }, () => ({
      contents: readyMade(explanationsOf(CATALOG)),
      loader: "ts",
    }));
    bundler.onLoad({ filter: /src.functions.\w+\.ts$/ }, async ({ path }) => ({
      contents: String(withoutWords(await readFile(path, "utf8"))),
      loader: "ts",
    }));
  },
};

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    charset: "utf8",
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
    plugins: [LEAN],
  });
  return packed(outputFiles[0]?.text ?? "");
}

describe("functions.js", () => {
  test("is at most 20 kB compressed", async () => {
    expect(brotliCompressSync(await bundled()).length).toBeLessThanOrEqual(20_000);
  });

  test("explains each function as its declaration does", async () => {
    const code = `
      const functions = {};
      globalThis.CustomFunctions = { associate(id, call) { functions[id] = call; } };
      ${await bundled()}
      JSON.stringify(Object.keys(functions).map((id) => functions.EXPLAIN(id)));`;
    const answers: unknown = JSON.parse(String(vm.runInNewContext(code, {})));
    const explain = CATALOG.find(({ id }) => id === "EXPLAIN");
    expect(answers).toEqual(CATALOG.map(({ id }) => explain?.call(id)));
  });

  test("answers each example as its declaration says", async () => {
    const asked = CATALOG.flatMap(({ id, examples }) => examples.map(({ args }) => [id, ...args]));
    const code = `
      const functions = {};
      globalThis.CustomFunctions = { associate(id, call) { functions[id] = call; } };
      ${await bundled()}
      JSON.stringify(${JSON.stringify(asked)}.map(([id, ...args]) => functions[id](...args)));`;
    const answers: unknown = JSON.parse(String(vm.runInNewContext(code, {})));
    expect(answers).toEqual(
      CATALOG.flatMap(({ call, examples }) => examples.map(({ args }) => call(...args))),
    );
  });

  test("runs with nothing but CustomFunctions, and its errors are Excel's", async () => {
    const code = `
      const functions = {};
      class ExcelError extends Error { constructor(code, message) { super(message); this.code = code; } }
      globalThis.CustomFunctions = {
        associate(id, call) { functions[id] = call; },
        Error: ExcelError,
        ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      };
      ${await bundled()}
      const answers = { ids: Object.keys(functions), period: functions.PERIOD(46067, null, null, {}) };
      try { functions.PERIOD("soon"); } catch (error) { answers.error = [error instanceof ExcelError, error.code, error.message]; }
      JSON.stringify(answers);`;
    const answers: unknown = JSON.parse(String(vm.runInNewContext(code, {})));
    expect(answers).toEqual({
      ids: [
        "ROLLUP",
        "FORECAST",
        "ODDS",
        "RANGE",
        "DISTRIBUTION",
        "SWING",
        "NEEDED",
        "WATERFALL",
        "MOVES",
        "ASOF",
        "PUSHES",
        "WINRATE",
        "OPTIMISM",
        "CLOSECHANCE",
        "SURVIVAL",
        "BRIER",
        "CALIBRATION",
        "ACCURACY",
        "DEVIATION",
        "HELP",
        "XMR",
        "VELOCITY",
        "REVIEWSCORE",
        "UNKNOWNS",
        "RELATION",
        "PERIOD",
        "PERIODSTART",
        "PERIODEND",
        "EXPLAIN",
      ],
      period: "FY26 Q1",
      error: [true, "#VALUE!", 'date is text, "soon"; it must be a date'],
    });
  });
});
