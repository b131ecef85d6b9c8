import { NOTHING_SET_UP } from "../../schema/setup";
import { stages } from "../../schema/sheets/settings/stages";
import type { BookFacts } from "./importInput";

/** The book with its stages; one that has none yet is new and will be built with the stages that every book starts with. */
export function withStages(book: BookFacts): BookFacts {
  if (book.stages.length > 0) return book;
  const starting = stages.startsWith(NOTHING_SET_UP);
  return { ...book, stages: starting.map(({ stage = "", kind = null }) => ({ stage, kind })) };
}
