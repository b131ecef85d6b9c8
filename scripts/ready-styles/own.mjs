// Loader for the pane's own components: works out beforehand which classes and rules the browser would make of their `makeStyles`.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { resolveStyleRulesForSlots } from "@griffel/core";
import { build } from "esbuild";
import ts from "typescript";
import { slotsCode } from "./names.mjs";
import { keepStyles } from "./rules.mjs";

const require = createRequire(import.meta.url);

const SLOTS = "slots";

/** Calls at the top of a file that can be left out where nothing asks for their result. */
const PURE = ["lazy", "createContext"];

/** Our own files and packages, of which only what the styles name is wanted. */
const onlyNamed = {
  name: "only-named",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === onlyNamed) return undefined;
      if (!path.startsWith(".")) return { path, external: true, sideEffects: false };
      const { path: found, errors } = await resolve(path, { ...from, pluginData: onlyNamed });
      return { path: found, errors, sideEffects: false };
    });
  },
};

function callIn(node) {
  const isCall = ts.isCallExpression(node) && node.expression.getText() === "makeStyles";
  return isCall ? node : ts.forEachChild(node, callIn);
}

/** The styles of a file, worked out from its text. */
async function slotsOf(path, contents) {
  const resolveDir = dirname(path);
  const stdin = { contents, resolveDir, sourcefile: path, loader: "tsx" };
  const options = { bundle: true, platform: "node", format: "cjs", jsx: "automatic", write: false };
  const built = await build({ stdin, ...options, pure: PURE, plugins: [onlyNamed] });
  const made = { exports: {} };
  new Function("module", "require", built.outputFiles[0].text)(made, require);
  return made.exports[SLOTS];
}

/** The source with the classes in the place of the styles; the rules are kept for the sheet of styles. */
export default async function ownStyles(source) {
  if (!source.includes("makeStyles(")) return source;
  const call = callIn(ts.createSourceFile("", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  const [start, end] = [call.getStart(), call.getEnd()];
  const bare = `${source.slice(0, start)}null${source.slice(end)}\nexport const ${SLOTS} = ${call.arguments[0].getText()};`;
  const [slots, rules] = resolveStyleRulesForSlots(await slotsOf(this.resourcePath, bare));
  const classes = slotsCode(keepStyles(this._module, slots, rules));
  return `import { __css } from "@griffel/react";\n${source.slice(0, start)}__css(${classes})${source.slice(end)}`;
}
