import { fromCells } from "../../src/schema/derive/fromCells";
import { toCells } from "../../src/schema/derive/toCells";
import { actions, type RegisteredAction } from "../../src/schema/sheets/actions";

/** An open row of the register of actions, blank but for what the example says. */
export function action(facts: Partial<RegisteredAction>): RegisteredAction {
  const headers = Object.values(actions.columns).map(({ header }) => header);
  const cells = [headers, toCells(actions, { actionId: "A-1", status: "Open", ...facts })];
  const [found] = fromCells(actions, { cells, headerRow: actions.headerRow }).records;
  if (!found) throw new Error("a blank row is no action");
  return found.record;
}
