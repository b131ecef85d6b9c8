import { LENSES, type Lens } from "../../../terms/lenses";
import { MANAGER } from "../../../terms/manager";
import type { PagePart } from "../../plan";
import { day } from "../home/words";
import { LENS_DAY, lensText, UNSEEN } from "../lensCell";
import { BELOW_SECTIONS } from "./behindCharts";

/** The row of the head; what charts draw ends above it. */
const TOP = 79 + BELOW_SECTIONS.by;
const RULE = String(TOP + 1);
const HEADS = String(TOP + 2);
const YOURS = String(TOP + 3);
const REPS = String(TOP + 4);

/** What is shown where nothing was kept yet, beside the page. */
const UNSEEN_CELL = `$T$${String(TOP)}`;

/** Where each lens stands, and what it holds against what. */
const COLUMNS: Readonly<Record<Lens, readonly [column: string, head: string]>> = {
  Optimism: ["C", "Optimism: calls less closed"],
  Style: ["F", "Style: stages that the CRM is ahead of proof"],
  Aggressiveness: ["I", "Aggressiveness: pushes a deal, first amount less final"],
  Relationship: ["N", "Relationship: your In and Out less what came, and how many came true"],
};

/** Everybody who carries a deal, A–Z. */
const OWNERS = 'SORT(UNIQUE(FILTER(Pipeline[Owner],Pipeline[Owner]<>"","")))';

/** Only beside what a copy leaves out: it leaves the words around it out too. */
function besideLenses(words: string): string {
  return `=IF($C$${YOURS}="","",${words})`;
}

/** A row from B to S; what it does not name stays as it is. */
function row(cells: Readonly<Partial<Record<string, string>>>): readonly (string | null)[] {
  return Array.from("BCDEFGHIJKLMNOPQRS", (column) => cells[column] ?? null);
}

/** A cell under each lens. */
function eachLens(cell: (lens: Lens) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(LENSES.map((lens) => [COLUMNS[lens][0], cell(lens)]));
}

const RULES =
  '"The last two years"&IF(' +
  `${LENS_DAY}="","",", as of "&${day(LENS_DAY)})&". + is above what came. Calls: the last of each period; with fewer than 8, the first chance of each deal, in points. ` +
  "In line unless a 99 % interval leaves out 0, or for pushes and your overrides the others' deals.\"";

const LINES = [
  row({
    B: besideLenses('"Four lenses: on each rep and on you"'),
    S: besideLenses('"Private: not in the copy"'),
  }),
  row({ B: besideLenses(RULES) }),
  row({ B: besideLenses('"Rep"'), ...eachLens((lens) => besideLenses(`"${COLUMNS[lens][1]}"`)) }),
  row({ B: besideLenses('"You"'), ...eachLens((lens) => `=${lensText(lens, `"${MANAGER}"`, UNSEEN_CELL)}`) }),
  row({
    B: besideLenses(OWNERS),
    ...eachLens((lens) => `=LET(own,${OWNERS},IF(own="","",${lensText(lens, "own", UNSEEN_CELL)}))`),
  }),
];

/** Where the page's own looks hold here too; without lines, which a copy would keep. */
export const LENS_PLACES = {
  head: `B${String(TOP)}`,
  small: `S${String(TOP)},B${RULE},B${HEADS}:S${HEADS}`,
  right: `S${String(TOP)}`,
  yours: `B${YOURS}:S${YOURS}`,
} as const;

/** The four lenses on the reps' calls and deals and on the manager's own, below all that is printed. */
export const lenses: PagePart = {
  formulas: [
    { address: `B${String(TOP)}:S${REPS}`, cells: LINES },
    { address: `T${String(TOP)}`, cells: [[`=${UNSEEN}`]] },
  ],
};
