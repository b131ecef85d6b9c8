import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";

/** Where production pages load office.js from. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The bytes of a file of Microsoft's unmodified library, read from node_modules; undefined for another address. */
export function readOfficeFile(url: string): Promise<Buffer> | undefined {
  if (!url.startsWith(OFFICE_CDN)) return undefined;
  const name = normalize(new URL(url).pathname.slice(new URL(OFFICE_CDN).pathname.length));
  if (name.startsWith("..")) return undefined;
  return readFile(join(libraryFolder(), name.toLowerCase()));
}

function libraryFolder(): string {
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}
