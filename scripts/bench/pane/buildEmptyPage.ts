import { createRequire } from "node:module";
import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { FOLDERS } from "../../page/folders";

type ReadConfiguration = (env: unknown, argv: { readonly mode: "production" }) => Promise<Configuration>;

const FOLDER = join(FOLDERS.root, "build/emptyPage");

/** What puts the styles into the page, as into the pane's. */
function sheetsOf({ plugins = [] }: Configuration): typeof plugins {
  return plugins.filter((plugin) => plugin && "name" in plugin && plugin.name === "sheet-of-styles");
}

/** Builds a page of one Fluent Button with the pane's own webpack settings; gives the folder that holds it. */
export async function buildEmptyPage(): Promise<string> {
  const read = createRequire(__filename)(join(FOLDERS.root, "webpack.config.js")) as ReadConfiguration;
  const settings = await read({}, { mode: "production" });
  const template = join(FOLDERS.root, "src/entry/taskpane.html");
  const compiler = webpack({
    ...settings,
    entry: { emptyPage: join(FOLDERS.root, "scripts/bench/pane/emptyPage.tsx") },
    output: { ...settings.output, path: FOLDER },
    plugins: [new HtmlWebpackPlugin({ filename: "emptyPage.html", template }), ...sheetsOf(settings)],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
  return FOLDER;
}
