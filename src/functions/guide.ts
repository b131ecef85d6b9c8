import type { Cell, Grid } from "../kit/cell";
import { isoDay } from "../kit/serial";
import { NAMESPACE, type Example, type WorksheetFunction } from "./define";
import { exampleFormula, resultText } from "./exampleText";
import { isDayHeader } from "./inDates";
import { LUCK } from "./luckParameter";
import { cellOf } from "./parameters";
import { SPILL_RULES, TWIN_LIMITS, TWIN_RULES } from "./twinLimits";

/** The guide page of a function, as markdown: what it answers and how to write it first, how it is computed last. */
export function functionGuide(of: WorksheetFunction): string {
  const { id, about, formula, source, parameters, examples } = of;
  const names = parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
  return [
    `# ${NAMESPACE}.${id}`,
    about,
    `\`=${NAMESPACE}.${id}(${names.join(", ")})\``,
    table([["Argument", "Meaning"], ...parameters.map(({ name, about: meaning }) => [name, meaning])]),
    ...(parameters.some(({ isOptional }) => isOptional) ? ["Arguments in brackets may be left out."] : []),
    ...(takesDays(of) ? [DAYS] : []),
    "## Example",
    ...examples.flatMap((example, at) => exampleLines(of, example, examples[at - 1])),
    "## How it is computed",
    `**Formula.** ${formula}`,
    `**Source.** ${source}`,
    ...(takesLuck(of) ? [ACCURACY] : []),
    ...twinLines(of),
    "",
  ].join("\n\n");
}

function twinLines({ id, twin, result }: WorksheetFunction): readonly string[] {
  if (!twin.startsWith("=")) return [`**Native twin.** ${twin}`];
  const said = [TWIN_RULES, result === "matrix" ? SPILL_RULES : "", TWIN_LIMITS[id] ?? ""];
  return [`**Native twin.** ${said.filter((line) => line !== "").join(" ")}`, `\`\`\`\n${twin}\n\`\`\``];
}

/** Cells that the example before has shown are not shown again. */
function exampleLines(of: WorksheetFunction, example: Example, before?: Example): readonly string[] {
  const cells = held(of, example.args);
  const isSame = before !== undefined && held(of, before.args).join() === cells.join();
  return [
    ...(isSame ? [] : cells),
    `\`${exampleFormula(of, example)}\` gives`,
    typeof example.result === "object" ? table(shown(example.result)) : `\`${resultText(of, example)}\``,
  ];
}

/** What an example's blocks hold; columns stand beside each other under their names. */
function held({ parameters }: WorksheetFunction, args: Example["args"]): readonly string[] {
  const columns = parameters.flatMap(({ name, isColumn }, at) => {
    const cells = args[at];
    return isColumn && Array.isArray(cells) ? [[name, ...cells.map(cellOf)]] : [];
  });
  const blocks = parameters.flatMap(({ name, isColumn }, at) => {
    const cells = args[at];
    return !isColumn && isBlock(cells) ? [{ name, cells }] : [];
  });
  return [
    ...blocks.map(({ name, cells }) => `The block \`${name}\`:\n\n${table(shown(cells))}`),
    ...(columns.length > 0 ? [`The cells:\n\n${table(sideBySide(columns))}`] : []),
  ];
}

function isBlock(given: Example["args"][number] | undefined): given is Grid {
  return Array.isArray(given) && given.every(Array.isArray);
}

function sideBySide(columns: Grid): Grid {
  const [longest = []] = columns;
  return longest.map((_, at) => columns.map((cells) => cells[at] ?? ""));
}

/** A block as one sees it: days as days, figures to six decimals. */
function shown(block: Grid): Grid {
  const [header = []] = block;
  return block.map((row) => row.map((cell, at) => shownCell(cell, header[at] ?? "")));
}

function shownCell(cell: Cell, header: Cell): Cell {
  if (typeof cell !== "number") return cell;
  return isDayHeader(String(header)) ? isoDay(cell) : Number(cell.toFixed(6));
}

const DAYS =
  "Write days as dates or with DATE, not as bare numbers: then they are right in every workbook, also in one that " +
  "counts its days from 1904.";

const ACCURACY =
  "**How exact.** The bounds, where they come from and what was measured: [How exact the odds are](../../accuracy.md).";

function takesLuck({ parameters }: WorksheetFunction): boolean {
  return parameters.some(({ name }) => name === LUCK.name);
}

function takesDays({ parameters }: WorksheetFunction): boolean {
  return parameters.some(
    ({ holdsDays, shape, isColumn }) => (holdsDays ?? false) || (shape === "matrix" && !isColumn),
  );
}

function table([header = [], ...rows]: Grid): string {
  const line = (cells: Grid[number]) => `| ${cells.map(String).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
