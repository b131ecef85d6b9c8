import type { Grid } from "../kit/cell";
import { NAMESPACE, type WorksheetFunction } from "./define";
import { cellOf } from "./parameters";
import { exampleFormula, resultText } from "./exampleText";

/** The guide page of a function, as markdown. */
export function functionGuide(of: WorksheetFunction): string {
  const { id, about, formula, source, twin, parameters, examples } = of;
  const names = parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name));
  return [
    `# ${NAMESPACE}.${id}`,
    about,
    `\`${NAMESPACE}.${id}(${names.join(", ")})\``,
    table([["Argument", "Meaning"], ...parameters.map(({ name, about: meaning }) => [name, meaning])]),
    `**Formula.** ${formula}`,
    `**Source.** ${source}`,
    ...(takesDays(of) ? [DAYS] : []),
    twin.startsWith("=") ? `**Native twin.**\n\n\`\`\`\n${twin}\n\`\`\`` : `**Native twin.** ${twin}`,
    "## Examples",
    ...examples.flatMap((example) => [
      `\`${exampleFormula(of, example)}\` gives`,
      typeof example.result === "object" ? table(example.result) : `\`${resultText(of, example)}\``,
      ...held(of, example.args),
    ]),
    "",
  ].join("\n\n");
}

/** What an example's blocks hold; columns stand beside each other under their names. */
function held({ parameters }: WorksheetFunction, args: readonly unknown[]): readonly string[] {
  const columns = parameters.flatMap(({ name, isColumn }, at) => {
    const cells = args[at];
    return isColumn && Array.isArray(cells) ? [[name, ...cells.map(cellOf)]] : [];
  });
  const blocks = args.filter((arg, at): arg is Grid => Array.isArray(arg) && !parameters[at]?.isColumn);
  return [
    ...blocks.map((block) => `where the block holds\n\n${table(block)}`),
    ...(columns.length > 0 ? [`where the cells hold\n\n${table(sideBySide(columns))}`] : []),
  ];
}

function sideBySide(columns: Grid): Grid {
  const [longest = []] = columns;
  return longest.map((_, at) => columns.map((cells) => cells[at] ?? ""));
}

const DAYS =
  "**Days.** They are taken and given as the workbook counts them: from 1900, or from 1904 where it is set so. Write them " +
  "as dates or with DATE, not as bare numbers.";

function takesDays({ parameters }: WorksheetFunction): boolean {
  return parameters.some(({ holdsDays, shape }) => (holdsDays ?? false) || shape === "matrix");
}

function table([header = [], ...rows]: Grid): string {
  const line = (cells: Grid[number]) => `| ${cells.map(String).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
