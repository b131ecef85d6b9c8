import type { ImportedKey } from "../recognise/importedColumns";
import type { Mapping, Match } from "../recognise/mapping";
import { SOUGHT_COLUMNS } from "../recognise/soughtColumns";
import { type Answers, answerTo } from "../settle/answers";

/** The answer that leaves a column of the file out. */
export const LEAVE_OUT = "leave out";

/** The name of the question about a matched column. */
export function columnQuestionId({ source }: Match): string {
  return `column ${source}`;
}

/** The mapping after the manager's answers about its columns. */
export function chosenMapping(mapping: Mapping, headers: readonly string[], answers: Answers): Mapping {
  const entries = SOUGHT_COLUMNS.flatMap(({ key }): readonly (readonly [ImportedKey, Match])[] => {
    const match = mapping.columns[key];
    if (match === undefined) return [];
    const answer = answerTo(columnQuestionId(match), answers);
    if (answer === LEAVE_OUT) return [];
    return [[key, match.alternatives.includes(answer ?? "") ? chosen(answer ?? "", headers) : match]];
  });
  return { ...mapping, columns: Object.fromEntries(entries) };
}

function chosen(source: string, headers: readonly string[]): Match {
  const index = headers.indexOf(source);
  return { source, index, confidence: 1, reason: "your choice", fit: 1, alternatives: [] };
}
