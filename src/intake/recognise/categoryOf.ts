import { CATEGORIES, type Category } from "../../terms/categories";
import { foldHeader } from "./foldHeader";

/** What CRMs call the categories besides the book's own words. */
const OTHER_WORDS: readonly (readonly [string, Category])[] = [
  ["Upside", "Best case"],
  ["Forecast", "Commit"],
  ["Committed", "Commit"],
  ["Expected", "Most likely"],
  ["Probable", "Most likely"],
  ["Not forecasted", "Omitted"],
  ["Not forecast", "Omitted"],
  ["Omit", "Omitted"],
  ["Closed won", "Closed"],
  ["Won", "Closed"],
  ["Closed lost", "Omitted"],
  ["Lost", "Omitted"],
];

const CATEGORY_OF = new Map(
  [...CATEGORIES.map((category) => [category, category] as const), ...OTHER_WORDS].map(
    ([word, category]) => [foldHeader(word), category] as const,
  ),
);

/** The category that a CRM's word means, or undefined when the book has to ask. */
export function categoryOf(word: string): Category | undefined {
  return CATEGORY_OF.get(foldHeader(word));
}
