// Loads the add-in into a real Excel: npm run sideload [-- stop | --web DOCUMENT_URL]. docs/sideload.md tells the steps.
import { spawnSync } from "node:child_process";

const DEBUGGING = "office-addin-debugging@7.0.0";
const [first, documentUrl] = process.argv.slice(2);
const target = first === "--web" ? ["web", "--document", documentUrl] : ["desktop", "--app", "excel"];

if (first === "--web" && !documentUrl) {
  console.error("Give the address of a workbook in Excel on the web: npm run sideload -- --web https://…");
  process.exit(1);
}
if (first !== "--web" && process.platform === "linux") {
  console.error("Excel does not run on Linux: use npm run sideload -- --web https://…, or npm start.");
  process.exit(1);
}
const task = first === "stop" ? ["stop", "manifest.xml"] : ["start", "manifest.xml", ...target];
const { status } = spawnSync("npx", ["--yes", DEBUGGING, ...task], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
