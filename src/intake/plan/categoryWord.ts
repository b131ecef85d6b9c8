import { CATEGORIES, type Category } from "../../terms/categories";
import { categoryOf } from "../recognise/categoryOf";
import { type Answers, answerTo } from "../settle/answers";

/** The answer that leaves the category of an unknown word blank. */
export const LEAVE_BLANK = "leave blank";

/** The name of the question about a word for a category. */
export function categoryQuestionId(word: string): string {
  return `category ${word}`;
}

/** The category that an export's word means; "" while an unknown word is not answered. */
export function categoryMeaning(word: string, answers: Answers): Category | "" {
  const answer = answerTo(categoryQuestionId(word), answers);
  return categoryOf(word) ?? CATEGORIES.find((category) => category === answer) ?? "";
}
