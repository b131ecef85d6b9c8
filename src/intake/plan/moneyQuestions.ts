import { isBlank } from "../../kit/cell";
import { inTurn } from "../../kit/steps/inTurn";
import type { Steps } from "../../kit/steps/steps";
import { choiceOf, type Question } from "../settle/question";
import { LEAVE_BLANK } from "./categoryWord";
import { BLANK_AMOUNTS, LIST_PRICE } from "./blankAmounts";
import { isRepPack } from "./repAnswers";
import { rateOf, rateQuestionId } from "./rates";
import { cellText, dealName, type RowContext, statedCurrency } from "./rowContext";
import { rowStatus } from "./completeCells";
import { isAbsent } from "../values/isAbsent";
import { tally } from "./tally";

/** Until somebody says a rate, the rows of that currency are refused. */
const REFUSE = "refuse";

/** Asks for rates that the book lacks, and what to do about open deals without an amount. */
export function* moneyQuestions(context: RowContext): Steps<readonly Question[]> {
  const questions = yield* inTurn([rateQuestions, blankAmountQuestion], (ask) => ask(context));
  return questions.flat();
}

function* rateQuestions(context: RowContext): Steps<readonly Question[]> {
  const { input, mapping, currency } = context;
  const foreign = yield* tally(input.table.records, (record) => {
    const word = statedCurrency(record, mapping, input.book.currency);
    const isKnown = word === "" || word === currency || rateOf(word, input.book, {}) !== undefined;
    const isEmpty = isAbsent(cellText(record, "amount", mapping));
    return isKnown || isEmpty ? undefined : { word, example: dealName(record, mapping) };
  });
  return foreign.map(({ word, deals, examples }) => ({
    id: rateQuestionId(word),
    about: "rate",
    column: mapping.columns.currency?.source ?? mapping.columns.amount?.source ?? "",
    value: word,
    deals,
    examples,
    choices: [],
    default: REFUSE,
  }));
}

function* blankAmountQuestion(context: RowContext): Steps<readonly Question[]> {
  const { input, mapping } = context;
  // no amount is taken from a rep's file
  if (isRepPack(input.table)) return [];
  const [blank] = yield* tally(input.table.records, (record) => {
    const isBlankOpen =
      isAbsent(cellText(record, "amount", mapping)) && rowStatus(record, context) === "Open";
    return isBlankOpen ? { word: "", example: dealName(record, mapping) } : undefined;
  });
  if (blank === undefined || mapping.columns.amount === undefined) return [];
  const canPrice = input.prices !== undefined && mapping.clues.product !== undefined;
  const answers = canPrice ? [LEAVE_BLANK, LIST_PRICE] : [LEAVE_BLANK];
  return [
    {
      id: BLANK_AMOUNTS,
      about: "blank amounts",
      column: mapping.columns.amount.source,
      value: mapping.clues.product?.source ?? "",
      deals: blank.deals,
      examples: blank.examples.filter((name) => !isBlank(name)),
      choices: answers.map(choiceOf),
      default: LEAVE_BLANK,
    },
  ];
}
