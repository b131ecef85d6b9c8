import type { Core } from "../core";
import type { User } from "../types/user";
import { userCells } from "./user-cells";
import { userSheets } from "./user-sheets";
import { userTables } from "./user-tables";

/** Does what the user does in the grid, through the same commands of the engine. */
export function createUser(core: Core): User {
  return { ...userCells(core), ...userTables(core), ...userSheets(core) };
}
