import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** Where the embedded workbook's page finds its files. */
export const FOLDERS = {
  root: ROOT,
  assets: join(ROOT, "assets"),
  /** What `npm run build` wrote: the add-in as it is published. */
  dist: join(ROOT, "dist"),
  /** The page around the add-in, built on demand and never published. */
  page: join(ROOT, "build/page"),
  cache: join(ROOT, "node_modules/.cache/control-book"),
  officeJs: join(ROOT, "node_modules/@microsoft/office-js/dist"),
} as const;
