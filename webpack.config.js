"use strict";
const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const HERE = path.join(__dirname, "webpack.config.js");
const MANIFEST = path.join(__dirname, "manifest.xml");
const HELP = path.join(__dirname, "assets/help.html");
const SCHEMA = path.join(__dirname, "src/schema");
const WITHOUT_ABOUT = path.join(__dirname, "scripts/without-about.mjs");
const FUNCTIONS = path.join(__dirname, "src/functions");
const EXPLANATIONS = path.join(FUNCTIONS, "explanations.ts");
const READY_MADE = path.join(__dirname, "scripts/ready-made.mjs");
const WITHOUT_WORDS = path.join(__dirname, "scripts/without-words.mjs");
const TOKENS = /@fluentui.tokens.lib.tokens\.js$/;
const TOKEN_RULE = path.join(__dirname, "scripts/token-rule.mjs");
const OWN_STYLES = path.join(__dirname, "scripts/ready-styles/own.mjs");
const FLUENT_STYLES = path.join(__dirname, "scripts/ready-styles/fluent.mjs");
const PANE = path.join(__dirname, "src/pane");
const FLUENT = /node_modules.@fluentui.+\.styles\.js$/;
const DEVELOPMENT_URL = "https://localhost:3000";

/** The page of the worksheet functions, with their code and words, is loaded when it is opened. */
const FUNCTIONS_PAGE = "worksheetFunctions";

/** The worker that makes copies has a runtime of its own and shares nothing with the pages. */
const isLazy = (chunk) => !chunk.canBeInitial() && !chunk.hasRuntime() && chunk.name !== "today";

/** Whether a page other than that of the worksheet functions needs the module. */
const isOfPages = (module, { chunkGraph }) =>
  [...chunkGraph.getModuleChunksIterable(module)].some(
    (chunk) => isLazy(chunk) && chunk.name !== FUNCTIONS_PAGE,
  );

/** All that is loaded after Today stands in one file, but the worksheet functions: one packs better than a file a page. */
const SPLIT = {
  cacheGroups: {
    default: false,
    defaultVendors: false,
    later: { name: "later", chunks: isLazy, test: isOfPages, enforce: true },
  },
};

const PAGE = {
  filename: "taskpane.html",
  template: "./src/entry/taskpane.html",
  chunks: ["functions", "taskpane"],
  chunksSortMode: "manual",
};

/** Emits a file whose text is made from the project's own declarations. */
const emitted = (name, text) => ({
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) =>
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () =>
        compilation.emitAsset(name, new sources.RawSource(text)),
      ),
    );
  },
});

/** Has the browser fetch Today's code with the page: it runs when functions.js has, and is there by then. */
const preloadToday = {
  apply(compiler) {
    compiler.hooks.compilation.tap("preload-today", (compilation) =>
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("preload-today", (groups) => {
        const files = [...(compilation.namedChunks.get("today")?.files ?? [])];
        const link = (href) => ({
          tagName: "link",
          voidTag: true,
          meta: {},
          attributes: { rel: "preload", as: "script", href },
        });
        groups.headTags.unshift(...files.map(link));
      }),
    );
  },
};

/** The styles of all pages stand in the page as rules, worked out while building: the browser has them before any code. Their names are short there and in the scripts. */
const sheetOfStyles = {
  name: "sheet-of-styles",
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const { name } = this;
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
    compiler.hooks.compilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const { shortenScripts } = await import("./scripts/ready-styles/names.mjs");
        shortenScripts(compilation, sources);
      });
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tapPromise(name, async (groups) => {
        const { shortSheet } = await import("./scripts/ready-styles/names.mjs");
        const innerHTML = shortSheet(compilation);
        groups.headTags.push({ tagName: "style", voidTag: false, meta: {}, attributes: {}, innerHTML });
        return groups;
      });
    });
  },
};

/** Notes for scripts/size.mjs which files the first page needs besides functions.js; the note is not shipped. */
const todayChunks = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("today-chunks", ({ entrypoints }) => {
      const taskpane = entrypoints.get("taskpane");
      const files = [taskpane, ...taskpane.getChildren()].flatMap((group) => group.getFiles());
      fs.mkdirSync(path.join(__dirname, "build"), { recursive: true });
      fs.writeFileSync(path.join(__dirname, "build/today-chunks.json"), JSON.stringify([...new Set(files)]));
    });
  },
};

/** Packs functions.js before the plugin that packs all else, which passes over what is packed. */
const packedFunctions = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
    compiler.hooks.thisCompilation.tap("packed-functions", (compilation) =>
      compilation.hooks.processAssets.tapPromise({ name: "packed-functions", stage }, async () => {
        const { packed } = await import("./scripts/packed.mjs");
        const code = await packed(compilation.getAsset("functions.js").source.source().toString());
        compilation.updateAsset("functions.js", new sources.RawSource(code), { minimized: true });
      }),
    );
  },
};

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: false } },
    },
  },
};

/** functions.js leaves out of the declarations what only people read; the texts of EXPLAIN are made of it beforehand. */
const FUNCTIONS_LAYER = "functions";

/** Besides TypeScript, texts that are for people or said shorter: what the guide says, and Fluent's table of tokens. */
const RULES = [
  { test: /\.tsx?$/, exclude: /node_modules/, use: swc },
  { include: SCHEMA, enforce: "pre", use: WITHOUT_ABOUT },
  { include: FUNCTIONS, issuerLayer: FUNCTIONS_LAYER, enforce: "pre", use: WITHOUT_WORDS },
  { include: EXPLANATIONS, issuerLayer: FUNCTIONS_LAYER, enforce: "pre", use: READY_MADE },
  { include: TOKENS, use: TOKEN_RULE },
  { include: PANE, enforce: "pre", use: OWN_STYLES },
  { include: FLUENT, use: FLUENT_STYLES },
];

/** functions.json and the guide of the functions from the catalog, the tabs that come with their first use, and the manifest for the address that the add-in is served from. */
async function declared() {
  const { tsImport } = await import("tsx/esm/api");
  const { manifestFor } = await tsImport("./scripts/manifest.ts", HERE);
  const { functionsJson, GUIDE_PAGE } = await tsImport("./src/functions/metadata.ts", HERE);
  const { CATALOG } = await tsImport("./src/functions/catalog.ts", HERE);
  const { guidePage } = await tsImport("./scripts/guidePage.ts", HERE);
  const { firstUsePlans } = await tsImport("./scripts/firstUse.ts", HERE);
  const url = process.env.ADDIN_URL ?? DEVELOPMENT_URL;
  const home = url.endsWith("/") ? url : `${url}/`;
  return [
    emitted("functions.json", JSON.stringify(functionsJson(CATALOG, home), null, 2)),
    emitted(GUIDE_PAGE, guidePage(CATALOG, fs.readFileSync(HELP, "utf8"))),
    emitted("first-use.json", JSON.stringify(firstUsePlans())),
    emitted("manifest.xml", await manifestFor(url, MANIFEST)),
  ];
}

module.exports = async (_env, { mode = "production" }) => {
  const isDevelopment = mode === "development";
  return {
    mode,
    experiments: { layers: true },
    // Excel keeps the address of functions.js, so only the chunks loaded later carry a hash.
    entry: {
      // It runs with nothing but CustomFunctions, so it loads no chunk and shares none.
      functions: { import: "./src/entry/functions.ts", chunkLoading: false, layer: FUNCTIONS_LAYER },
      taskpane: ["./src/entry/commands.ts", "./src/entry/taskpane.tsx"],
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: isDevelopment ? "[name].js" : "[name].[contenthash:8].js",
      publicPath: "",
      clean: true,
    },
    // React as it is published, also while developing: the embedded workbook shows the product.
    optimization: { splitChunks: SPLIT, nodeEnv: "production" },
    // Maps beside the code: a browser reads them only when somebody debugs, and caches the code that it has parsed.
    devtool: isDevelopment ? "source-map" : false,
    cache: isDevelopment && { type: "filesystem", buildDependencies: { config: [HERE] } },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: RULES },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "error" },
    plugins: [
      new HtmlWebpackPlugin(PAGE),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: HELP, to: "help.html" },
        ],
      }),
      todayChunks,
      preloadToday,
      sheetOfStyles,
      ...(isDevelopment ? [] : [packedFunctions]),
      ...(await declared()),
    ],
  };
};
