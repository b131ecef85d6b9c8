// Which of the 132 things of the mission a test shows: `refuses the eighth active KPI [S1-19]`. Prints id → tests.
// With a map (a markdown table whose rows begin with an id and end with the criterion) given as an argument it also prints
// each criterion and the ids that no test names.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ID = /\[(S\d-\d{2})\](?:\s*\[(S\d-\d{2})\])*/g;
const tests = new Map();
const crowded = [];

for (const file of readdirSync("test", { recursive: true }).map(String)) {
  if (!/\.test\.tsx?$/.test(file)) continue;
  const text = readFileSync(join("test", file), "utf8");
  for (const [, quote, title] of text.matchAll(/\b(?:it|test)\(\s*(["'`])([\s\S]*?)\1\s*,/g)) {
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
const unseen = [...criteria.keys()].filter((id) => !tests.has(id));

for (const [id, titles] of [...tests].sort()) {
  console.log(criteria.has(id) ? `${id}  ${criteria.get(id)}` : id);
  for (const title of titles) console.log(`  ${title}`);
}
if (map)
  console.log(
    `${criteria.size - unseen.length} of ${criteria.size} ids are named by a test; not yet: ${unseen.join(", ")}`,
  );
else console.log(`${tests.size} ids are named by a test`);

if (crowded.length > 0) {
  console.error(`These tests name more than two ids or drive nothing:\n${crowded.join("\n")}`);
  process.exit(1);
}
