// Lets LibreOffice, a reader not written by us, open the book and its leadership copy, and compares what it sees.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { copiesRecalculated } from "./libreoffice/copiesRecalculated.mjs";
import { printedPages } from "./libreoffice/printedPages.mjs";
import { recalculated } from "./libreoffice/recalculated.mjs";

const ALL_SHEETS_AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
const NAMES = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** Of each copy how many formulas LibreOffice must have calculated at the least, in the oldest version that is in use. */
const FEWEST_FORMULAS = {
  "leadership-copy.xlsx": 1_400,
  "team-copy.xlsx": 1_900,
  "canary-copy.xlsx": 6,
  "written-copy.xlsx": 5,
};

/** On how many pages what is handed on is printed; a roll-up takes one for its parts and one for its deals. */
const PAGES = [
  ["control-book.xlsx", "Home", 1],
  ["control-book.xlsx", "Leadership brief", 1],
  ["leadership-copy.xlsx", "Leadership brief", 1],
  ["leadership-copy.xlsx", "Forecast", 1],
  ["leadership-copy.xlsx", "KPIs", 1],
  ["leadership-copy.xlsx", "About this copy", 1],
  ["team-roll-up.xlsx", "Team roll-up", 2],
];

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  return error ? error : status;
}

const soffice = NAMES.find((name) => run(name, ["--version"]) === 0);
if (!soffice) {
  console.error(
    "LibreOffice is missing: install it (Debian: apt-get install libreoffice-calc) and run npm run check again.",
  );
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "control-book-"));

function demand(holds, message) {
  if (holds) return;
  console.error(message);
  process.exit(1);
}

function opened(file) {
  const out = join(folder, file.replace(".xlsx", ""));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const args = [
    profile,
    "--headless",
    "--convert-to",
    ALL_SHEETS_AS_CSV,
    "--outdir",
    out,
    join(folder, file),
  ];
  demand(run(soffice, args) === 0, `LibreOffice does not open ${file}`);
  const sheets = new Map();
  for (const name of readdirSync(out)) {
    const sheet = name.replace(file.replace(".xlsx", "-"), "").replace(".csv", "");
    sheets.set(sheet, readFileSync(join(out, name), "utf8"));
  }
  return sheets;
}

try {
  const csv = join(folder, "sample.csv");
  demand(run("npx", ["tsx", "scripts/sample.ts", csv]) === 0, "The sample export was not written");
  const book = [
    "scripts/book.mjs",
    "--export",
    csv,
    "--as-of",
    "2026-11-16",
    "--target",
    "2400000",
    "--out",
    folder,
  ];
  demand(run(process.execPath, book) === 0, "The book was not made");
  const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));

  const whole = opened("control-book.xlsx");
  const copy = opened("leadership-copy.xlsx");
  const deals = (sheets) =>
    (sheets.get("Pipeline") ?? "").split("\n").filter((line) => /,(Open|Won|Lost),/.test(line)).length;
  demand(
    deals(whole) === report.rows.written,
    `LibreOffice sees ${deals(whole)} deals of ${report.rows.written} in the book`,
  );
  demand(
    deals(copy) === report.rows.written,
    `LibreOffice sees ${deals(copy)} deals of ${report.rows.written} in the copy`,
  );
  demand(
    [...whole.keys()].some((name) => name.startsWith("Talent")),
    "The book has lost Talent",
  );
  demand(
    /The odds of reaching 2,400 k are \d+ %\./.test(copy.get("Leadership brief") ?? ""),
    "The copy's Leadership brief does not say the odds",
  );
  demand(![...copy.keys()].some((name) => name.startsWith("Talent")), "Talent is in the copy");
  console.log(
    `LibreOffice opens both: ${whole.size} sheets and ${deals(whole)} deals, ${copy.size} sheets in the copy`,
  );

  const written = ["scripts/copiesToCalculate.ts", folder, join(folder, "control-book.xlsx")];
  demand(run("npx", ["tsx", ...written]) === 0, "The copies were not written");
  const { copies, lacking } = copiesRecalculated({ soffice, folder }, Object.keys(FEWEST_FORMULAS));
  for (const { file, count, differing } of copies) {
    const first = differing.slice(0, 10).join("\n");
    demand(
      differing.length === 0,
      `LibreOffice differs in ${differing.length} formulas of ${file}:\n${first}`,
    );
    demand(count >= FEWEST_FORMULAS[file], `Only ${count} formulas of ${file} were compared`);
  }
  const told = copies.map(({ file, count, left }) => `${file} ${count}${left ? `, ${left} not known` : ""}`);
  console.log(`LibreOffice calculates what copies keep to the values that they hold: ${told.join("; ")}`);
  const named = [...lacking].map(([name, count]) => `${name.replace(/^(?:_xlfn\.|_xlws\.)*/, "")} ${count}`);
  if (named.length > 0) console.log(`This LibreOffice does not know: ${named.join(", ")}`);

  const suite = ["jest", "--selectProjects", "flows", "--testPathPatterns", "flows/teamRollUp"];
  demand(run("npx", suite) === 0, "The team roll-up was not made");
  copyFileSync("artifacts/team-roll-up.xlsx", join(folder, "team-roll-up.xlsx"));
  for (const [file, sheet, pages] of PAGES) {
    const printed = printedPages({ soffice, folder }, file, sheet);
    demand(printed === pages, `${sheet} of ${file} is printed on ${printed} pages instead of ${pages}`);
  }
  console.log(`LibreOffice prints ${PAGES.length} sheets on as many pages as they are made for`);

  const compared = await recalculated({ soffice, folder });
  if (!compared) {
    console.log(
      "This LibreOffice is older than 24.8 and does not know LET or FILTER: values were not compared",
    );
  } else {
    const { count, differing } = compared;
    const first = differing
      .slice(0, 10)
      .map(
        ({ name, row, column, formula, value, theirs }) =>
          `${name} row ${row + 1}, column ${column + 1}: ${value} here, ${theirs} in LibreOffice: ${formula}`,
      );
    demand(differing.length === 0, `LibreOffice differs in ${differing.length} cells:\n${first.join("\n")}`);
    console.log(
      `LibreOffice calculates all ${count} cells of native formulas, of all native twins too, in the sample team's book to the same values`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
