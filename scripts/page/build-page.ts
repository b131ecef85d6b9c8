import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { context, type BuildContext, type BuildOptions } from "esbuild";
import { plainFields } from "../plain-fields.mjs";
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
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl" },
  logLevel: "warning",
  plugins: [plainFields],
};

/**
 * Bundles the page around the add-in. The grid's library is 12 MB: esbuild takes seconds where webpack takes half a
 * minute, and what it writes can never slip into `dist`.
 */
export async function buildPage(): Promise<BuildContext> {
  await mkdir(FOLDERS.page, { recursive: true });
  await copyFile(join(FOLDERS.root, "src/entry/host.html"), join(FOLDERS.page, "host.html"));
  const page = await context(OPTIONS);
  await page.rebuild();
  return page;
}
