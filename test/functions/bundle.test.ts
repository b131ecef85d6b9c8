import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import vm from "node:vm";
import { build } from "esbuild";

const ENTRY = join(__dirname, "../../src/entry/functions.ts");

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

describe("functions.js", () => {
  test("is at most 20 kB compressed", async () => {
    expect(brotliCompressSync(await bundled()).length).toBeLessThanOrEqual(20_000);
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
