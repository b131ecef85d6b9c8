// Checks manifest.xml against Office's schema with xmllint: node scripts/manifest-xsd.mjs path/to/OfficeAppManifestV1_1.xsd
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const [schema, manifest = fileURLToPath(new URL("../manifest.xml", import.meta.url))] = process.argv.slice(2);
if (!schema) {
  console.error("Give the path of OfficeAppManifestV1_1.xsd; its sister schemas lie beside it.");
  process.exit(1);
}
const { status, error } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, manifest], {
  stdio: "inherit",
});
if (error) console.error("xmllint is missing: install libxml2-utils (Linux) or libxml2 (Mac, Windows).");
process.exit(status ?? 1);
