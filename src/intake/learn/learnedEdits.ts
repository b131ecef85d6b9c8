import type { Serial } from "../../kit/serial";
import { cellsByHeader } from "../../schema/derive/cellsByHeader";
import { rates } from "../../schema/sheets/settings/rates";
import { state } from "../../schema/sheets/system/state";
import { STATE_KEYS } from "../../schema/stateKeys";
import { tableEdit, type TableEdit } from "../../schema/tableEdit";
import type { ImportInput } from "../plan/importInput";
import { openQuestions } from "../plan/openQuestions";
import { rateOf } from "../plan/rates";
import { rowContext } from "../plan/rowContext";
import { NEW_STAGE } from "../plan/stageWord";
import { answerTo } from "../settle/answers";
import type { Question } from "../settle/question";
import { waysAnswered } from "../settle/settleColumns";
import { exportKey } from "./learned";

const WORDS: ReadonlySet<Question["about"]> = new Set(["stage", "category", "owner"]);

/** What an import leaves in the book so that the next one of its kind asks nothing: columns, ways, words and rates. */
export function learnedEdits(input: ImportInput, now: Serial): readonly TableEdit[] {
  const questions = openQuestions(input);
  const notes = [...columnNotes(input), ...wordNotes(questions, input)];
  const stateEdit = tableEdit(state, {
    puts: notes.map(([key, value]) => cellsByHeader(state, { key, value, updated: now })),
  });
  const said = questions
    .filter(({ about }) => about === "rate")
    .flatMap(({ value }) => rateRow(value, input));
  return said.length === 0 ? [stateEdit] : [stateEdit, tableEdit(rates, { puts: said })];
}

type Entry = readonly [key: string, value: string];

function columnNotes(input: ImportInput): readonly Entry[] {
  const { mapping, settlement } = rowContext(input);
  const columns = Object.fromEntries(
    Object.entries(mapping.columns).map(([key, { source }]) => [key, source]),
  );
  const learned = { columns, ways: waysAnswered(settlement.ways) };
  return [[exportKey(input.table.headers), JSON.stringify(learned)]];
}

/** A word that became a stage of its own is known from then on. */
function wordNotes(questions: readonly Question[], { answers }: ImportInput): readonly Entry[] {
  return questions.flatMap((question): readonly Entry[] => {
    const answer = answerTo(question.id, answers) ?? question.default;
    const isKnown = question.about === "stage" && answer === NEW_STAGE;
    if (!WORDS.has(question.about) || answer === null || isKnown) return [];
    return [[`${STATE_KEYS.exportWord}${question.id}`, answer]];
  });
}

function rateRow(currency: string, { book, answers, today }: ImportInput) {
  const rate = rateOf(currency, book, answers);
  return rate === undefined ? [] : [cellsByHeader(rates, { currency, rate, asOf: today })];
}
