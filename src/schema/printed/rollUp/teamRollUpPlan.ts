import type { Cell } from "../../../kit/cell";
import { columnLetters } from "../../../kit/columnLetters";
import { blankPlan } from "../../derive/blankPlan";
import { PALETTE } from "../../palette";
import type { CellBlock, FormattedRange, SheetPlan, StyledRange } from "../../plan";
import type { RollUpFacts } from "./rollUpFacts";
import { firstOf, rollUpPlace, type RollUpPlace } from "./rollUpPlace";
import { courseFormulas, dealFormulas, sumFormulas } from "./rollUpSums";

/** Whole units are what a director reads; checks and single deals show the cents that the cells hold everywhere. */
const AMOUNT = "#,##0";
const CENTS = "#,##0.00";
const DAY = "d mmm yyyy";
const TEXT = "@";
const FIGURES = ["Target", "Closed", "Commit", "Best case", "Pipeline", "In play", "Weighted", "Cover"];
const LAST = "P";

/** A stretch of rows, each cell in a column from B on. */
interface Rows {
  readonly top: number;
  readonly cells: readonly (readonly (Cell | null)[])[];
}

/**
 * The page of several managers' copies: roll-up by team and owner, and checks, in native formulas over the deals that stand
 * below; odds and range as values; where everything came from, and what is not in it.
 */
export function teamRollUpPlan(facts: RollUpFacts): SheetPlan {
  const place = rollUpPlace(facts);
  const { period, currency, sources } = facts;
  const title = `Team roll-up ${period.name}`;
  const purpose = `${String(sources.length)} leadership copies put together${currency === "" ? "" : `, in ${currency}`}. Most likely stands in Best case.`;
  return {
    ...blankPlan("Team roll-up"),
    tabColor: PALETTE.accent,
    columns: { address: `A:${LAST}`, lines: WIDTHS.map((pixels) => ({ pixels })) },
    rows: { address: "1:1", lines: [{ pixels: 32 }] },
    cells: [
      { address: "B1", cells: [[title]] },
      { address: "B2", cells: [[purpose]] },
      { address: "B3:E3", cells: [["From", period.start, "to", period.end]] },
      ...bodyOf(facts, place).flatMap(blockOf),
    ],
    formulas: [...sumFormulas(facts, place), ...courseFormulas(facts, place), ...dealFormulas(facts, place)],
    styles: stylesOf(facts, place),
    formats: formatsOf(facts, place),
    print: { isLandscape: true, pagesWide: 1, isTight: true },
  };
}

const WIDTHS = [12, 150, 112, 124, ...Array.from({ length: 12 }, () => 85)];

function blockOf({ top, cells }: Rows): readonly CellBlock[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return [];
  const even = cells.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
  return [
    { address: `B${String(top)}:${columnLetters(width)}${String(top + cells.length - 1)}`, cells: even },
  ];
}

/** Headings, headers, names and values, part by part. */
function bodyOf(facts: RollUpFacts, place: RollUpPlace): readonly Rows[] {
  const { owners, outlook, told, deals, dealHeaders } = facts;
  const figures = FIGURES.map((word) => (word === "Target" || word === "Cover" ? "" : word));
  return [
    ...teamRows(facts, place),
    {
      top: place.owners,
      cells: [["Roll-up by owner"], ["Owner", ...figures], ...owners.map((each) => [each])],
    },
    {
      top: place.outlook,
      cells: [["Odds and range"], [facts.outlookNote], ...outlook.map(({ label, value }) => [label, value])],
    },
    courseRows(facts, place),
    { top: place.told, cells: [["Worth knowing"], ...told.map((words) => [words])] },
    { top: place.deals, cells: [["Deals, each once"], [...dealHeaders, "Counts as", "Counts on"], ...deals] },
  ];
}

function teamRows({ sources }: RollUpFacts, place: RollUpPlace): readonly Rows[] {
  return [
    { top: place.teams, cells: [["Roll-up by team"], ["Team", ...FIGURES], ["All teams"]] },
    { top: firstOf(place.teams) + 1, cells: sources.map(({ source, target }) => [source, target]) },
    {
      top: place.sources,
      cells: [
        ["Sources"],
        ["Team", "As of", "Compared with", "Deals", "File"],
        ...sources.map(({ source, asOf, since, deals, fileName }) => [
          source,
          asOf,
          since ?? "no earlier day",
          deals,
          fileName,
        ]),
      ],
    },
  ];
}

function courseRows({ sources, lines }: RollUpFacts, { course }: RollUpPlace): Rows {
  return {
    top: course,
    cells: [
      ["Why it moved"],
      ["In play", "Deals", "All teams", ...sources.map(({ source }) => source)],
      ...lines.map(({ line, deals, amounts }) => [line, deals, null, ...amounts]),
      ["Closing"],
      ["Check: opening + moves − closing"],
    ],
  };
}

function stylesOf(facts: RollUpFacts, place: RollUpPlace): readonly StyledRange[] {
  const headings = Object.values(place) as readonly number[];
  const headers = headings.filter((row) => row !== place.told && row !== place.outlook).map((row) => row + 1);
  const across = (row: number): string => `B${String(row)}:${LAST}${String(row)}`;
  return [
    { address: `A:${LAST}`, style: { size: 10, valign: "Center" } },
    { address: "B1", style: { size: 18, isBold: true } },
    { address: `B2,B${String(place.outlook + 1)}`, style: { size: 9, color: PALETTE.sub } },
    { address: headings.map((row) => `B${String(row)}`).join(","), style: { size: 11, isBold: true } },
    { address: headings.map(across).join(","), style: { line: PALETTE.ink } },
    { address: headers.map(across).join(","), style: { color: PALETTE.sub, fill: PALETTE.soft } },
    { address: across(firstOf(place.teams)), style: { isBold: true, fill: PALETTE.soft } },
    { address: figureHeaders(facts, place).join(","), style: { align: "Right" } },
    { address: "C3:E3", style: { align: "Left" } },
    { address: cellsOf("D", firstOf(place.sources), facts.sources.length), style: { align: "Right" } },
    { address: behindFigures(facts, place).join(","), style: { align: "Left", indent: 1 } },
  ];
}

/** Headers stand over their figures and days, at the right. */
function figureHeaders({ sources }: RollUpFacts, place: RollUpPlace): readonly string[] {
  const over = (columns: string, heading: number): string => cellsOf(columns, heading + 1, 1);
  return [
    over("C:J", place.teams),
    over("D:I", place.owners),
    over(`C:${columnLetters(3 + sources.length)}`, place.course),
    over("C:E", place.sources),
    over("J:N", place.deals),
    over("P", place.deals),
  ];
}

/** Words that stand right behind figures, with their headers. */
function behindFigures({ sources, deals }: RollUpFacts, place: RollUpPlace): readonly string[] {
  return [
    cellsOf("F", place.sources + 1, sources.length + 1),
    cellsOf("E", place.deals + 1, deals.length + 1),
    cellsOf("O", place.deals + 1, deals.length + 1),
  ];
}

/** A stretch of cells: its columns, such as B or B:I, its first row and how many rows it has, one at least. */
function cellsOf(columns: string, top: number, count: number): string {
  const [left = "", right = left] = columns.split(":");
  return `${left}${String(top)}:${right}${String(top + Math.max(count, 1) - 1)}`;
}

/** Texts from copies stand in cells of text format: none of them becomes a formula, a number or a day. */
function formatsOf(facts: RollUpFacts, place: RollUpPlace): readonly FormattedRange[] {
  const { sources, owners, outlook } = facts;
  const last = columnLetters(3 + sources.length);
  const [teams, course, from] = [firstOf(place.teams), firstOf(place.course), firstOf(place.sources)];
  const formats: (readonly [string, string])[] = [
    ["C3", DAY],
    ["E3", DAY],
    [cellsOf("B", teams, sources.length + 1), TEXT],
    [cellsOf("C:I", teams, sources.length + 1), AMOUNT],
    [cellsOf("J", teams, sources.length + 1), '0.0"×"'],
    [cellsOf("B", firstOf(place.owners), owners.length), TEXT],
    [cellsOf("D:I", firstOf(place.owners), owners.length), AMOUNT],
    [cellsOf(`E:${last}`, course - 1, 1), TEXT],
    [cellsOf(`D:${last}`, course, facts.lines.length + 1), AMOUNT],
    [cellsOf(`D:${last}`, course + facts.lines.length + 1, 1), CENTS],
    [cellsOf("B", from, sources.length), TEXT],
    [cellsOf("C:D", from, sources.length), DAY],
    [cellsOf("F", from, sources.length), TEXT],
    [cellsOf("B", place.told + 1, facts.told.length), TEXT],
    ...outlook.map(({ isShare }, at): readonly [string, string] => [
      cellsOf("C", firstOf(place.outlook) + at, 1),
      isShare ? "0.0 %" : AMOUNT,
    ]),
    ...dealFormats(firstOf(place.deals), facts.deals.length),
  ];
  return formats.map(([address, codes]) => ({ address, codes }));
}

function dealFormats(top: number, count: number): readonly (readonly [string, string])[] {
  return [
    [cellsOf("B:I", top, count), TEXT],
    [cellsOf("J:K", top, count), DAY],
    [cellsOf("L", top, count), CENTS],
    [cellsOf("M", top, count), "0 %"],
    [cellsOf("N", top, count), DAY],
    [cellsOf("P", top, count), DAY],
  ];
}
