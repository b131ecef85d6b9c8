// Which of the 132 things of the mission a test shows: `refuses the eighth active KPI [S1-19]`. Prints id → tests, and
// stops with an error where no test names an id. With a map (a markdown table whose rows begin with an id and end with
// the criterion) given as an argument it also prints each criterion.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** How many things each part of the mission has; they are numbered from 1. */
const PARTS = { S0: 42, S1: 27, S2: 13, S3: 31, S4: 19 };
const IDS = Object.entries(PARTS).flatMap(([part, count]) =>
  Array.from({ length: count }, (_, at) => `${part}-${String(at + 1).padStart(2, "0")}`),
);

/** The title of a test, also of one that runs for each of several cases. */
const TITLE = /\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(["'`])([\s\S]*?)\1\s*,/g;

const ID = /\[(S\d-\d{2})\](?:\s*\[(S\d-\d{2})\])*/g;
const tests = new Map();
const crowded = [];

for (const file of readdirSync("test", { recursive: true }).map(String)) {
  if (!/\.test\.tsx?$/.test(file)) continue;
  const text = readFileSync(join("test", file), "utf8");
  for (const [, quote, title] of text.matchAll(TITLE)) {
    if (!quote) continue;
    const ids = [...title.matchAll(/S\d-\d{2}/g)].map(([id]) => id);
    if (ids.length === 0 || !title.match(ID)) continue;
    if (ids.length > 2) crowded.push(`${file}: ${title}`);
    if (!/^(flows|browser|excel|pane)\b/.test(file))
      crowded.push(`${file}: ${title} (drives neither the workbook nor the pane)`);
    for (const id of ids) tests.set(id, [...(tests.get(id) ?? []), `${file}: ${title}`]);
  }
}

const map = process.argv[2];
const rows = map
  ? readFileSync(map, "utf8")
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
  : [];
const criteria = new Map(
  rows.filter(([, id = ""]) => /^S\d-\d{2}$/.test(id)).map((cells) => [cells[1], cells.at(-2)]),
);
const unseen = [...new Set([...IDS, ...criteria.keys()])].filter((id) => !tests.has(id));
const unknown = [...tests.keys()].filter((id) => !IDS.includes(id));

for (const [id, titles] of [...tests].sort()) {
  console.log(criteria.has(id) ? `${id}  ${criteria.get(id)}` : id);
  for (const title of titles) console.log(`  ${title}`);
}
console.log(`${String(IDS.length - unseen.length)} of ${String(IDS.length)} ids are named by a test`);

const faults = [
  ["No test names", unseen],
  ["Nothing in the mission is called", unknown],
  ["These tests name more than two ids or drive nothing:", crowded],
].filter(([, found]) => found.length > 0);
for (const [words, found] of faults) console.error(`${words}\n${found.join("\n")}`);
if (faults.length > 0) process.exit(1);
