import { FIRST_USE_TABS } from "../../terms/firstUseTabs";
import { blankPlan } from "../derive/blankPlan";
import { joinBlocks } from "../derive/joinBlocks";
import { WARNING } from "../emphasis";
import { PALETTE } from "../palette";
import type { CellBlock, CopiedCells, Line, PlannedHighlight, SheetPlan, StyledRange } from "../plan";

/** Columns of skills, from D to M, and rows of members, from 7 on. */
const SKILLS = 10;
const MEMBERS = 12;
const FIRST = 7;
const LAST = FIRST + MEMBERS - 1;
const TEAM = LAST + 1;

/** The words of the grades: their head, and one row for each skill. */
const WORDS = TEAM + 3;
const LAST_ROW = WORDS + SKILLS;

/** Each grade's words take two columns of skills. */
const GRADES = ["D", "F", "H", "J", "L"];
const PAIRS = ["D:E", "F:G", "H:I", "J:K", "L:M"];

const WIDTHS = [12, 150, 56, ...Array<number>(SKILLS).fill(82)];

const HEIGHTS = [
  ...[32, 20, 20, 10, 44, 20],
  ...Array<number>(MEMBERS).fill(22),
  ...[24, 12, 24, 20],
  ...Array<number>(SKILLS).fill(32),
];

function rowsOf(columns: string, from: number, to: number): string {
  const [left = "", right = ""] = columns.split(":");
  return `${left}${String(from)}:${right}${String(to)}`;
}

/** Where the grades stand, and those of the first skill. */
const GRID = rowsOf("D:M", FIRST, LAST);
const FIRST_SKILL = rowsOf("D:D", FIRST, LAST);

const PURPOSE =
  "What each member can do, graded 1 to 5 in the words below. In brackets: an opinion without evidence, which counts nowhere.";

const PAIR = "Skills[Member],$B7,Skills[Skill area],D$5";
const OPINION = `${PAIR},Skills[Basis],"Opinion"`;

/** A grade that counts, an opinion in brackets, or a dash. */
const GRADE =
  `=IF(OR($B7="",D$5=""),"",IF(SUMIFS(Skills[Counts as],${PAIR})>0,SUMIFS(Skills[Counts as],${PAIR}),` +
  `IF(SUMIFS(Skills[Grade],${OPINION})>0,"("&SUMIFS(Skills[Grade],${OPINION})&")","–")))`;

const BELOW = '=IF($B7="","",SUMPRODUCT(ISNUMBER($D7:$M7)*ISNUMBER($D$6:$M$6)*($D7:$M7<$D$6:$M$6)))';

const SENTENCE =
  `=IF(COUNT(${GRID})=0,"Nothing graded with evidence yet: grade one member on one skill on Skills, with what you saw.",` +
  `COUNT(${GRID})&" grades with evidence, "&SUM(${rowsOf("C:C", FIRST, LAST)})&" below the level wanted.")`;

function nth(column: string, count: string): string {
  return `=IFERROR(INDEX(SkillAreas[${column}],${count})&"","")`;
}

/** A skill and the words of its five grades, each over two columns. */
function wordsOf(_: unknown, index: number): readonly (string | null)[] {
  const row = String(index + 1);
  const grades = GRADES.flatMap((__, grade) => [nth(`At ${String(grade + 1)}`, row), null]);
  return [nth("Skill area", row), null, ...grades];
}

const CELLS: readonly CellBlock[] = [
  { address: "B1:B2", cells: [["Skills matrix"], [PURPOSE]] },
  { address: "D1", cells: [["PRIVATE: for you alone. This sheet is never in a leadership copy."]] },
  { address: "B5:B6", cells: [["Member"], ["Level wanted"]] },
  { address: "C5", cells: [["Below"]] },
  { address: `B${String(TEAM)}`, cells: [["Team, with evidence"]] },
  { address: `B${String(WORDS - 1)}`, cells: [["What each grade means"]] },
  { address: `B${String(WORDS)}`, cells: [["Skill"]] },
  ...GRADES.map((column, index) => ({ address: `${column}${String(WORDS)}`, cells: [[index + 1]] })),
];

const FORMULAS: readonly CellBlock[] = [
  { address: "M2", cells: [["=AsOfText"]] },
  { address: "B3", cells: [[SENTENCE]] },
  { address: "D5", cells: [[nth("Skill area", "COLUMNS($D$4:D$4)")]] },
  {
    address: "D6",
    cells: [
      [
        '=IF(D5="","",IF(N(INDEX(SkillAreas[Desired],COLUMNS($D$4:D$4)))=0,"",INDEX(SkillAreas[Desired],COLUMNS($D$4:D$4))))',
      ],
    ],
  },
  {
    address: rowsOf("B:D", FIRST, FIRST),
    cells: [['=IFERROR(INDEX(Talent[Member],ROWS($A$7:$A7))&"","")', BELOW, GRADE]],
  },
  {
    address: `D${String(TEAM)}`,
    cells: [[`=IF(COUNT(${FIRST_SKILL})=0,"",AVERAGE(${FIRST_SKILL}))`]],
  },
  { address: rowsOf("B:M", WORDS + 1, LAST_ROW), cells: Array.from({ length: SKILLS }, wordsOf) },
];

/** Across the skills, then down the members. */
const COPIES: readonly CopiedCells[] = [
  { from: "D5:D6", to: "D5:M6" },
  { from: `D${String(FIRST)}`, to: rowsOf("D:M", FIRST, FIRST) },
  { from: rowsOf("B:M", FIRST, FIRST), to: rowsOf("B:M", FIRST, LAST) },
  { from: `D${String(TEAM)}`, to: rowsOf("D:M", TEAM, TEAM) },
];

const STYLES: readonly StyledRange[] = [
  { address: "A:M", style: { size: 10, valign: "Center" } },
  { address: "B1:M1", style: { fill: PALETTE.ink, color: PALETTE.white } },
  { address: "B1", style: { size: 18, isBold: true } },
  { address: "D1,B3", style: { isBold: true } },
  { address: `B2:M2,B5:M6,${rowsOf("B:M", WORDS, WORDS)}`, style: { size: 9, color: PALETTE.sub } },
  { address: "B5:M5", style: { isBold: true, valign: "Bottom", isWrapped: true, line: PALETTE.ink } },
  { address: rowsOf("C:M", 5, TEAM), style: { align: "Center" } },
  { address: "M2", style: { align: "Right" } },
  { address: `${rowsOf("B:M", 6, LAST)},${rowsOf("B:M", WORDS, LAST_ROW)}`, style: { line: PALETTE.line } },
  { address: rowsOf("B:M", TEAM, TEAM), style: { isBold: true, fill: PALETTE.soft } },
  { address: rowsOf("B:B", FIRST, LAST), style: { isBold: true } },
  { address: rowsOf("B:M", WORDS - 1, WORDS - 1), style: { line: PALETTE.ink } },
  { address: `B${String(WORDS - 1)}`, style: { size: 11, isBold: true } },
  { address: rowsOf("B:M", WORDS, LAST_ROW), style: { size: 9, isWrapped: true, align: "Left" } },
];

/** The same heat as on Skills; the figure itself says the state. */
const HIGHLIGHTS: readonly PlannedHighlight[] = [
  { address: GRID, formula: "=ISTEXT(D7)", color: PALETTE.mute },
  { address: GRID, formula: "=AND(ISNUMBER(D7),D7<=2)", ...WARNING },
  { address: GRID, formula: "=D7=4", fill: PALETTE.tint },
  { address: GRID, formula: "=D7=5", fill: PALETTE.band },
];

/** Members against skills on one private page, with the words of each grade: made when it is first asked for, over Skills. */
export function skillsMatrixPlan(): SheetPlan {
  return {
    ...blankPlan(FIRST_USE_TABS.skillsMatrix),
    tabColor: PALETTE.ink,
    columns: { address: "A:M", lines: WIDTHS.map((pixels): Line => ({ pixels })) },
    rows: { address: `1:${String(LAST_ROW)}`, lines: HEIGHTS.map((pixels): Line => ({ pixels })) },
    cells: joinBlocks(CELLS),
    formulas: joinBlocks(FORMULAS),
    copies: COPIES,
    styles: STYLES,
    merged: PAIRS.map((pair) => rowsOf(pair, WORDS, WORDS)),
    mergedRows: PAIRS.map((pair) => rowsOf(pair, WORDS + 1, LAST_ROW)),
    formats: [{ address: rowsOf("D:M", TEAM, TEAM), codes: "0.0" }],
    highlights: HIGHLIGHTS,
    print: { isLandscape: true, pagesWide: 1, pagesTall: 1, area: `A1:M${String(LAST_ROW)}` },
  };
}
