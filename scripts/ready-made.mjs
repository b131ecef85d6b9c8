// Loader for src/functions/explanations.ts in functions.js: the texts of EXPLAIN, made of the declarations while building.
import { dirname, join } from "node:path";

/** The source of a module that has the texts ready, those of a part as lines of one text: so they pack best. */
export function readyMade(explanations) {
  const parts = Object.entries(explanations).map(
    ([part, texts]) => `${JSON.stringify(part)}: ${JSON.stringify(texts.join("\n"))}.split("\\n")`,
  );
  return `export const explanationsOf = () => ({ ${parts.join(", ")} });`;
}

export default async function loader() {
  const { tsImport } = await import("tsx/esm/api");
  const folder = dirname(this.resourcePath);
  this.addContextDependency(folder);
  const { CATALOG } = await tsImport(join(folder, "catalog.ts"), import.meta.url);
  const { explanationsOf } = await tsImport(this.resourcePath, import.meta.url);
  return readyMade(explanationsOf(CATALOG));
}
