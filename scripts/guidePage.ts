import { functionGuide } from "../src/functions/guide";
import { NAMESPACE, type WorksheetFunction } from "../src/functions/define";

/** The guide of all functions as one page that looks like the help page; each has its place under its name, such as #ROLLUP. */
export function guidePage(catalog: readonly WorksheetFunction[], help: string): string {
  const links = catalog.map(({ id }) => `<a href="#${id}">${id}</a>`).join(" ");
  const parts = catalog.map((each) => `<section id="${each.id}">\n${partOf(each)}\n</section>`);
  const body = [`<h1>The functions of Control Book</h1>`, `<p class="links">${links}</p>`, ...parts];
  return help
    .replace(/<title>.*<\/title>/, "<title>Control Book: functions</title>")
    .replace(/<body>.*<\/body>/s, () => `<body>\n${body.join("\n")}\n</body>`);
}

/** The guide page of one function; its markdown knows headings, paragraphs, tables and blocks of code. */
function partOf(declared: WorksheetFunction): string {
  return functionGuide(declared).trim().split("\n\n").map(blockOf).join("\n");
}

function blockOf(block: string): string {
  if (block.startsWith("# "))
    return `<h2>${block.slice(2).replace(`${NAMESPACE}.`, `${NAMESPACE}.<wbr>`)}</h2>`;
  if (block.startsWith("## ")) return `<h3>${escaped(block.slice(3))}</h3>`;
  if (block.startsWith("```")) return `<pre>${escaped(block.slice(3, -3).trim())}</pre>`;
  return block.startsWith("|") ? tableOf(block) : `<p>${lineOf(block)}</p>`;
}

function tableOf(block: string): string {
  const [header = "", , ...rows] = block.split("\n");
  const cells = (row: string, kind: "td" | "th") =>
    row
      .slice(1, -1)
      .split(" | ")
      .map((cell) => `<${kind}>${lineOf(cell.trim())}</${kind}>`)
      .join("");
  const lines = [cells(header, "th"), ...rows.map((row) => cells(row, "td"))];
  return `<div class="wide"><table>${lines.map((line) => `<tr>${line}</tr>`).join("\n")}</table></div>`;
}

function lineOf(text: string): string {
  return escaped(text)
    .replaceAll(/`([^`]+)`/g, "<code>$1</code>")
    .replaceAll(/\*\*([^*]+)\*\*/g, "<b>$1</b>");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
