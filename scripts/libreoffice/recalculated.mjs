// Lets LibreOffice calculate the sample team's book anew and holds each native formula's value to the embedded workbook's.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { calculatingProfile } from "./calculatingProfile.mjs";

/** From this version on LibreOffice knows LET, FILTER, SORT, SEQUENCE and XLOOKUP. */
const KNOWS_ARRAYS = 24.8;

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Dates go through the file as milliseconds. */
const DATE_NOISE = 1 / DAY;

/** A version such as 25.2, or 0 where LibreOffice does not say. */
function versionOf(soffice) {
  const said = spawnSync(soffice, ["--version"], { encoding: "utf8" }).stdout ?? "";
  return Number(/(\d+\.\d+)/.exec(said)?.[1] ?? 0);
}

/** Makes the sample team's book with its values: the suite that looks at it keeps both. */
function makeSample() {
  const suite = ["jest", "--selectProjects", "flows", "--testPathPatterns", "flows/guideExamples"];
  const { status, stderr } = spawnSync("npx", suite, {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`The sample team's book was not made:\n${stderr}`);
  return {
    file: "artifacts/sample-book.xlsx",
    sheets: JSON.parse(readFileSync("artifacts/sample-book.json", "utf8")),
  };
}

async function calculatedAnew({ soffice, folder }, file) {
  const out = join(folder, "calculated");
  const asked = [calculatingProfile(folder), "--headless", "--convert-to", "xlsx"];
  spawnSync(soffice, [...asked, "--outdir", out, file], { stdio: ["ignore", "ignore", "inherit"] });
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(join(out, "sample-book.xlsx")));
  return workbook;
}

/** What a cell holds as the embedded workbook says it: blank is "", a day is its number. */
function plain(value) {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  return "result" in value ? plain(value.result) : "";
}

/** LibreOffice writes what a formula over columns says of truth as a number. */
function isSame(ours, theirs) {
  if (typeof ours === "boolean") return Number(ours) === Number(theirs);
  if (typeof ours !== "number" || typeof theirs !== "number") return String(ours) === String(theirs);
  return Math.abs(ours - theirs) <= Math.max(DATE_NOISE, 1e-9 * Math.abs(ours));
}

/** The add-in's own functions, and what reads the range that they give in V11 of Forecast. */
function needsTheAddIn(name, { formula }) {
  return formula.includes("CONTROLBOOK.") || (name === "Forecast" && /\bV11\b/.test(formula));
}

/** How many formulas were compared, and which differ. */
export async function recalculated(office) {
  if (versionOf(office.soffice) < KNOWS_ARRAYS) return undefined;
  const { file, sheets } = makeSample();
  const theirs = await calculatedAnew(office, file);
  const differing = [];
  let count = 0;
  for (const [name, cells] of Object.entries(sheets)) {
    for (const cell of cells.filter((each) => !needsTheAddIn(name, each))) {
      count += 1;
      const value = plain(theirs.getWorksheet(name)?.getCell(cell.row + 1, cell.column + 1).value);
      if (!isSame(cell.value, value)) differing.push({ name, ...cell, theirs: value });
    }
  }
  return { count, differing };
}
