import { isBlank } from "../../kit/cell";
import { byFolded, fold } from "../../kit/text";
import { CATEGORIES } from "../../terms/categories";
import { inTurn } from "../../kit/steps/inTurn";
import type { Steps } from "../../kit/steps/steps";
import type { ExportRecord } from "../reader/exportTable";
import { categoryOf } from "../recognise/categoryOf";
import { choiceOf, type Question } from "../settle/question";
import { categoryQuestionId, LEAVE_BLANK } from "./categoryWord";
import { NEW_OWNER, ownerMeant, ownerQuestionId } from "./ownerWord";
import { cellText, dealName, type RowContext } from "./rowContext";
import { NEW_STAGE, stageQuestionId } from "./stageWord";
import { statedStatus } from "./statusClues";
import { tally } from "./tally";

/** What the questions about one column's words have in common. */
interface WordColumn {
  readonly about: "stage" | "category" | "owner";
  readonly idOf: (word: string) => string;
  readonly answers: readonly string[];
  readonly defaultOf: (word: string) => string;
  readonly isUnknown: (word: string, record: ExportRecord) => boolean;
}

/** Asks about words that the book has not seen: stages of open deals, forecast categories, and owners. */
export function* wordQuestions(context: RowContext): Steps<readonly Question[]> {
  const { book } = context.input;
  const stage: WordColumn = {
    about: "stage",
    idOf: stageQuestionId,
    answers: [NEW_STAGE, ...new Set([...book.stages.map((known) => known.stage), "Won", "Lost"])],
    defaultOf: () => NEW_STAGE,
    isUnknown: (word, record) => !isStatedClosed(record, context) && context.stageOf(word).isUnknown,
  };
  const category: WordColumn = {
    about: "category",
    idOf: categoryQuestionId,
    answers: [LEAVE_BLANK, ...CATEGORIES],
    defaultOf: () => LEAVE_BLANK,
    isUnknown: (word) => categoryOf(word) === undefined,
  };
  const columns = [stage, category, ...ownerColumn(context)];
  const questions = yield* inTurn(columns, (column) => questionsAbout(column, context));
  return questions.flat();
}

/** In a new book everybody is new, and nothing is to be asked. */
function ownerColumn({ owners }: RowContext): readonly WordColumn[] {
  if (owners.length === 0) return [];
  const known = new Set(owners.map(fold));
  return [
    {
      about: "owner",
      idOf: ownerQuestionId,
      answers: [NEW_OWNER, ...owners.toSorted(byFolded)],
      defaultOf: (name) => ownerMeant(name, owners),
      isUnknown: (name) => !known.has(fold(name)),
    },
  ];
}

function isStatedClosed(record: ExportRecord, { mapping }: RowContext): boolean {
  const status = statedStatus(record, mapping);
  return status === "Won" || status === "Lost";
}

function* questionsAbout(column: WordColumn, context: RowContext): Steps<readonly Question[]> {
  const match = context.mapping.columns[column.about];
  if (match === undefined) return [];
  const words = yield* tally(context.input.table.records, (record) => {
    const word = cellText(record, column.about, context.mapping).trim();
    if (isBlank(word) || !column.isUnknown(word, record)) return undefined;
    return { word, example: dealName(record, context.mapping) };
  });
  return words.map(({ word, deals, examples }) => ({
    id: column.idOf(word),
    about: column.about,
    column: match.source,
    value: word,
    deals,
    examples,
    choices: column.answers.map(choiceOf),
    default: column.defaultOf(word),
  }));
}
