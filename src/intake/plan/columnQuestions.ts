import { IMPORTED_COLUMNS, type ImportedKey } from "../recognise/importedColumns";
import type { Match } from "../recognise/mapping";
import { SOUGHT_COLUMNS } from "../recognise/soughtColumns";
import { choiceOf, type Question } from "../settle/question";
import { ENOUGH } from "../values/enough";
import { columnQuestionId, LEAVE_OUT } from "./chosenMapping";
import type { RowContext } from "./rowContext";

/** The answer that takes a column as it was matched. */
const USE = "use";
const EXAMPLES = 2;

/**
 * Asks about columns whose match is doubtful: too many values of another kind, whose rows are refused meanwhile; a
 * match by values alone; a rival. All may stand unless the manager objects.
 */
export function columnQuestions(context: RowContext): readonly Question[] {
  return SOUGHT_COLUMNS.flatMap(({ key }) => {
    const match = context.input.mapping.columns[key];
    return match === undefined || !isDoubtful(key, match) ? [] : [question(key, match, context)];
  });
}

function isDoubtful(key: ImportedKey, match: Match): boolean {
  return match.alternatives.length > 0 || match.reason === "by its values" || isTooMixed(key, match);
}

/** Words that the book does not know are asked about one by one instead. */
function isTooMixed(key: ImportedKey, { fit }: Match): boolean {
  return fit < ENOUGH && key !== "category";
}

function question(key: ImportedKey, match: Match, { columns }: RowContext): Question {
  const values = columns[match.index]?.values ?? [];
  const misfits = values.filter((text) => IMPORTED_COLUMNS[key].fit([text]) === 0);
  return {
    id: columnQuestionId(match),
    about: "column",
    column: match.source,
    value: key,
    deals: misfits.length,
    examples: [...(misfits.length > 0 ? misfits : new Set(values))].slice(0, EXAMPLES),
    choices: [USE, LEAVE_OUT, ...match.alternatives].map(choiceOf),
    default: USE,
  };
}
