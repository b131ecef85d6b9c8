// Loader for src/functions/explanations.ts in functions.js: the texts of EXPLAIN, made of the declarations while building.
import { dirname, join } from "node:path";

/** The source of a module that has the texts ready. */
export function readyMade(explanations) {
  return `export const explanationsOf = () => (${JSON.stringify(explanations)});`;
}

export default async function loader() {
  const { tsImport } = await import("tsx/esm/api");
  const folder = dirname(this.resourcePath);
  this.addContextDependency(folder);
  const { CATALOG } = await tsImport(join(folder, "catalog.ts"), import.meta.url);
  const { explanationsOf } = await tsImport(this.resourcePath, import.meta.url);
  return readyMade(explanationsOf(CATALOG));
}
