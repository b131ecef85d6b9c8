// Lets LibreOffice print one sheet of a workbook and counts the pages.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const WORKBOOK = "xl/workbook.xml";
const SHEET = /<sheet [^>]*name="([^"]*)"[^>]*\/>/g;
/** LibreOffice prints what such a name says of a hidden sheet too. */
const AREA =
  /<definedName (?=[^>]*name="_xlnm\.Print_Area")[^>]*localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g;

/** The workbook with no other sheet in sight, and without the printed areas of others. */
function alone(bytes, name) {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts[WORKBOOK]);
  const place = [...workbook.matchAll(SHEET)].findIndex(([, each]) => each === name);
  if (place < 0) throw new Error(`There is no sheet ${name}`);
  const shown = workbook
    .replace(SHEET, (sheet, each) =>
      sheet.replace(/ state="\w+"/, "").replace("/>", each === name ? "/>" : ' state="hidden"/>'),
    )
    .replace(AREA, (area, sheet) => (Number(sheet) === place ? area : ""))
    .replace(/ (activeTab|firstSheet)="\d+"/g, "")
    .replace("<workbookView", `<workbookView activeTab="${place}" firstSheet="${place}"`);
  return zipSync({ ...parts, [WORKBOOK]: strToU8(shown) });
}

/** How many pages a sheet is printed on. */
export function printedPages({ soffice, folder }, file, name) {
  const out = join(folder, "printed");
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "alone.xlsx"), alone(new Uint8Array(readFileSync(join(folder, file))), name));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const asked = [profile, "--headless", "--convert-to", "pdf", "--outdir", out, join(out, "alone.xlsx")];
  spawnSync(soffice, asked, { stdio: ["ignore", "ignore", "inherit"] });
  const pdf = readFileSync(join(out, "alone.pdf"), "latin1");
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
