import { inTurn } from "../../kit/steps/inTurn";
import { kept } from "../../kit/steps/kept";
import type { Steps } from "../../kit/steps/steps";
import { IMPORTED_COLUMNS, type ImportedKey } from "../recognise/importedColumns";
import type { Match } from "../recognise/mapping";
import { SOUGHT_COLUMNS } from "../recognise/soughtColumns";
import { choiceOf, type Question } from "../settle/question";
import { isAbsent } from "../values/isAbsent";
import { columnQuestionId, isBorneOut, LEAVE_OUT } from "./chosenMapping";
import { remembered } from "./remembered";
import type { RowContext } from "./rowContext";

const EXAMPLES = 2;

/**
 * Asks about columns whose match is doubtful: a match by values alone, or one that has a rival, stands unless the
 * manager objects; one that its values do not bear out, and a column that several could fill, wait for the answer.
 */
export function* columnQuestions(context: RowContext): Steps<readonly Question[]> {
  const { mapping } = context.input;
  const asked = SOUGHT_COLUMNS.filter(({ key }) => {
    const match = mapping.columns[key];
    return match === undefined ? mapping.unsure[key] !== undefined : isDoubtful(key, match, context);
  });
  return yield* inTurn(asked, ({ key }) => question(key, context));
}

function* question(key: ImportedKey, context: RowContext): Steps<Question> {
  const { columns, unsure } = context.input.mapping;
  const match = columns[key];
  return match === undefined
    ? openQuestion(key, unsure[key] ?? [], context)
    : yield* doubtQuestion(key, match, context);
}

function isDoubtful(key: ImportedKey, match: Match, { columns }: RowContext): boolean {
  const isGuess = match.alternatives.length > 0 || match.reason === "by its values";
  return isGuess || !isBorneOut(key, match, columns);
}

function* doubtQuestion(key: ImportedKey, match: Match, { columns, input }: RowContext): Steps<Question> {
  const values = columns[match.index]?.values ?? [];
  const isFit = remembered((text) => IMPORTED_COLUMNS[key].fit([text]) > 0);
  const misfits = yield* kept(input.table.records, ({ cells }) => {
    const text = (cells[match.index] ?? "").trim();
    return isAbsent(text) || isFit(text) ? undefined : text;
  });
  return {
    id: columnQuestionId(key),
    about: "column",
    column: match.source,
    value: key,
    deals: misfits.length,
    examples: [...new Set(misfits.length > 0 ? misfits : values)].slice(0, EXAMPLES),
    choices: [match.source, LEAVE_OUT, ...match.alternatives].map(choiceOf),
    default: isBorneOut(key, match, columns) ? match.source : null,
  };
}

/** One value of each column shows what it holds. */
function openQuestion(key: ImportedKey, sources: readonly string[], { columns }: RowContext): Question {
  return {
    id: columnQuestionId(key),
    about: "column",
    column: "",
    value: key,
    deals: 0,
    examples: sources.map((source) => columns.find(({ header }) => header === source)?.values[0] ?? ""),
    choices: [...sources, LEAVE_OUT].map(choiceOf),
    default: sources.length === 1 ? LEAVE_OUT : null,
  };
}
