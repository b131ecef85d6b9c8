import type { ImportPlan } from "../../intake/plan/importPlan";
import type { ImportInput } from "../../intake/plan/importInput";
import { openQuestions } from "../../intake/plan/openQuestions";
import { planImport } from "../../intake/plan/planImport";
import { rowContext } from "../../intake/plan/rowContext";
import type { Question } from "../../intake/settle/question";
import { writtenWays } from "../../intake/settle/writtenWays";
import { questionWords } from "../../pane/import/questionWords";
import { refusalWords } from "../../pane/import/refusalWords";
import { mappingPart } from "./mappingPart";

/** One way to answer leaves nothing to ask. */
function isChoice({ choices }: Question): boolean {
  return choices.length !== 1;
}

function questionPart(question: Question) {
  const { label, hint, choices } = questionWords(question);
  const meanings = choices.map(({ answer, words, then }) => {
    const meant = then === undefined ? words : `${words} (${then})`;
    return meant === answer ? answer : `${answer}: ${meant}`;
  });
  const asked = /[.?]$/.test(label) ? label : `${label} …`;
  const text = [asked, hint, meanings.join("; ")].filter((part) => part !== "").join(" ");
  return { about: question.id, text, choices: choices.map(({ answer }) => answer) };
}

function rowsPart({ read, refused }: ImportPlan) {
  return {
    read,
    accepted: read - refused.length,
    refused: refused.map((refusal) => {
      const { row, column, value } = refusal;
      return { row, column, value, reason: refusalWords(refusal) };
    }),
  };
}

/**
 * What an import would make of an export, as plain data: how the file is written, where its columns go, what it leaves
 * open (each question under the name that an answers file gives its answer), and which rows it refuses.
 */
export function dryRun(input: ImportInput) {
  const context = rowContext(input);
  const { delimiter, encoding } = input.table.dialect;
  return {
    // the parts of a workbook are written in UTF-8, and no character parts its cells
    dialect: { delimiter, encoding: encoding ?? "utf-8", ...writtenWays(context) },
    mapping: mappingPart(context.mapping),
    questions: openQuestions(input).filter(isChoice).map(questionPart),
    rows: rowsPart(planImport(input)),
  };
}
