import type { ICommandInfo } from "@univerjs/core";
import { AddWorksheetMergeMutation, type IAddWorksheetMergeMutationParams } from "@univerjs/sheets";
import { parametersOf } from "../../engine/command-parameters";
import { boxOf } from "../boxes";
import type { Core } from "../core";

/** Merged cells that the user pastes or moves into a table come in unmerged, as in Excel. */
export function keepTablesUnmerged(core: Core, command: ICommandInfo): void {
  if (command.id !== AddWorksheetMergeMutation.id) return;
  const { subUnitId = "", ranges = [] } = parametersOf<IAddWorksheetMergeMutationParams>(command);
  const kept = ranges.filter((range) => core.tables.touching(subUnitId, boxOf(range)).length === 0);
  if (kept.length === ranges.length) return;
  // redo runs the same parameters again
  ranges.splice(0, ranges.length, ...kept);
  core.events.emit({ type: "refused", reason: "merge in a table" });
}
