// Opens the embedded workbook with the add-in beside it: PORT chooses the port, --no-open leaves the browser alone.
import { tsImport } from "tsx/esm/api";

const { start } = await tsImport("./page/start.ts", import.meta.url);
const wantsBrowser = !process.argv.includes("--no-open") && process.env.BROWSER !== "none";
try {
  await start(Number(process.env.PORT ?? 3000), wantsBrowser);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
