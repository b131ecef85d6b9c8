import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, context, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { plainEngine } from "../plain-engine.mjs";
import { FOLDERS } from "./folders";

const OPTIONS: BuildOptions = {
  entryPoints: {
    host: join(FOLDERS.root, "src/entry/host.tsx"),
    page: join(FOLDERS.root, "src/host/page/page.css"),
  },
  outdir: FOLDERS.page,
  absWorkingDir: FOLDERS.root,
  bundle: true,
  splitting: true,
  format: "esm",
  chunkNames: "[name]-[hash]",
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  jsx: "automatic",
  legalComments: "none",
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: false,
  metafile: true,
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl" },
  logLevel: "warning",
};

const HTML = join(FOLDERS.root, "src/entry/host.html");
const HOST = "host.js";

/** The chunks without which the page's script does not start; a browser that knows them loads all at once. */
function neededChunks({ outputs }: Metafile): readonly string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind !== "import-statement" || found.has(next)) continue;
      found.add(next);
      add(next);
    }
  };
  add(Object.keys(outputs).find((path) => basename(path) === HOST) ?? "");
  return [...found].map((path) => basename(path));
}

/** Writes the page with the names of the chunks that were built. */
async function writePage(built: Metafile): Promise<void> {
  const links = neededChunks(built).map((name) => `<link rel="modulepreload" href="/page/${name}" />`);
  const html = await readFile(HTML, "utf8");
  await writeFile(join(FOLDERS.page, "host.html"), html.replace("</head>", `${links.join("")}</head>`));
}

/** Tells of the end of every build. */
function afterBuild(done: () => void): Plugin {
  return {
    name: "page",
    setup: (building) =>
      building.onEnd(async ({ metafile }) => {
        if (metafile) await writePage(metafile);
        done();
      }),
  };
}

/**
 * Bundles the page around the add-in once. The grid's library is 12 MB: esbuild takes seconds where webpack takes half a
 * minute, and what it writes can never slip into `dist`.
 */
export async function buildPage(): Promise<void> {
  await mkdir(FOLDERS.page, { recursive: true });
  await build({ ...OPTIONS, plugins: [plainEngine, afterBuild(() => undefined)] });
}

/** Bundles the page, and again after every change; resolves when it is there for the first time. */
export async function watchPage(): Promise<void> {
  await mkdir(FOLDERS.page, { recursive: true });
  await new Promise<void>((resolve, reject) => {
    context({ ...OPTIONS, plugins: [plainEngine, afterBuild(resolve)] })
      .then((page) => page.watch())
      .catch(reject);
  });
}
