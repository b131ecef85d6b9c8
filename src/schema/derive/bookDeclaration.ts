import { ALL_TABLES } from "../book";
import type { Declared } from "../drift/ownBook";
import { PACKS } from "../packs";
import { PACK_NAMES } from "../../terms/packNames";
import type { Setup } from "../setup";
import { bookPlan } from "./bookPlan";

/** Everything that a book may hold, to compare one with that stands; pages are as drawn for the setup. */
export function bookDeclaration(setup: Setup): Declared {
  return {
    tables: ALL_TABLES,
    plan: bookPlan({ ...setup, packs: PACK_NAMES }),
    groups: PACKS.map(({ pages }) => pages.flatMap(({ tables }) => tables.map(({ name }) => name))),
  };
}
