// Opens the embedded workbook with the add-in beside it: PORT chooses the port, --no-open leaves the browser alone.
import { createRequire } from "node:module";
import { register } from "tsx/cjs/api";

register();
const { start } = createRequire(import.meta.url)("./page/start.ts");
const wantsBrowser = !process.argv.includes("--no-open") && process.env.BROWSER !== "none";
try {
  await start(Number(process.env.PORT ?? 3000), wantsBrowser);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
