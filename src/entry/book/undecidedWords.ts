import type { Question } from "../../intake/settle/question";

function line({ id, column, value, examples, choices }: Question): string {
  const about = value === "" ? `column "${column}"` : `"${value}" in column "${column}"`;
  const seen =
    examples.length === 0 ? "" : `, as in ${examples.map((example) => `"${example}"`).join(" and ")}`;
  const answers =
    choices.length === 0 ? "a number" : choices.map(({ answer }) => JSON.stringify(answer)).join(" or ");
  return `  ${JSON.stringify(id)}: ${answers}  (${column === "" ? "which column" : about}${seen})`;
}

/** The questions that stop an import, each with the answers that the answers file may give. */
export function undecidedWords(questions: readonly Question[]): string {
  return [
    "The export leaves questions open. Answer them in a file for --answers:",
    ...questions.map(line),
  ].join("\n");
}
