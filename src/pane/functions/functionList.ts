import { CATALOG } from "../../functions/catalog";
import type { WorksheetFunction } from "../../functions/define";
import { holdsWords } from "../../kit/text";
import { QUESTIONS } from "./questions";

/** The functions that answer one question. */
export interface AskedFunctions {
  readonly question: string;
  readonly functions: readonly WorksheetFunction[];
}

/** The function of an id. */
export function functionOf(id: string): WorksheetFunction | undefined {
  return CATALOG.find((each) => each.id === id);
}

/** The functions whose name, question, meaning or arguments hold every word wanted. */
export function findFunctions(wanted: string): readonly AskedFunctions[] {
  return QUESTIONS.map(({ question, ids }) => ({
    question,
    functions: ids.flatMap((id) => {
      const found = functionOf(id);
      return found && isAbout(found, question, wanted) ? [found] : [];
    }),
  })).filter(({ functions }) => functions.length > 0);
}

function isAbout({ id, about, parameters }: WorksheetFunction, question: string, wanted: string): boolean {
  const words = [id, question, about, ...parameters.map((each) => `${each.name} ${each.about}`)];
  return holdsWords(words.join(" "), wanted);
}
