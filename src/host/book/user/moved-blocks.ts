import type { ICommandInfo } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { movedBlock } from "../../engine/command-parameters";
import { boxOf, isInside, overlap } from "../boxes";
import type { Core } from "../core";
import { assertUnlocked } from "../sheets/protected-cells";
import type { Box } from "../types/box";
import type { Edit } from "./edit-report";
import { refuse, refuseWhere } from "./refuse";

/** Cells of one sheet. */
interface Block {
  readonly sheetId: string;
  readonly box: Box;
}

/** Mutations behind which the engine rewrites the formulas that look at what moved. */
const REWRITING: ReadonlySet<string> = new Set([
  MoveRangeMutation.id,
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
]);

function blocksOf(command: ICommandInfo): { readonly from: Block; readonly to: Block } {
  const { fromRange, toRange, from, to } = movedBlock(command);
  return {
    from: { sheetId: from.subUnitId, box: boxOf(fromRange) },
    to: { sheetId: to.subUnitId, box: boxOf(toRange) },
  };
}

/** A table goes along whole, on its own sheet, and not onto another one. */
function refuseMove(core: Core, command: ICommandInfo): void {
  const { from, to } = blocksOf(command);
  for (const { sheetId, box } of [from, to])
    refuseWhere(core, "protected sheet", () => assertUnlocked(core, core.sheets.of(sheetId), box));
  const carried = core.tables.touching(from.sheetId, from.box).filter(({ box }) => isInside(box, from.box));
  if (carried.length === 0) return;
  if (from.sheetId !== to.sheetId) refuse(core, "table to another sheet");
  const others = core.tables.touching(to.sheetId, to.box).filter((state) => !carried.includes(state));
  if (others.some(({ box }) => overlap(box, to.box))) refuse(core, "table onto a table");
}

/** Looks at blocks of cells that the user cuts and pastes or drags elsewhere. */
export interface MoveReaction {
  before(command: ICommandInfo): void;
  /** The edits that a move is: of where the cells were, and of where they are. */
  after(command: ICommandInfo): readonly Edit[];
  rewritesFormulas(command: ICommandInfo): boolean;
}

/** Refuses moves that would tear tables, and turns the others into edits. */
export function moveReaction(core: Core): MoveReaction {
  return {
    before: (command) => {
      if (command.id === MoveRangeMutation.id) refuseMove(core, command);
    },
    after: (command) => {
      if (command.id !== MoveRangeMutation.id) return [];
      const { from, to } = blocksOf(command);
      return [from, to].map((block) => ({ ...block, before: null, contentBefore: null }));
    },
    rewritesFormulas: ({ id }) => REWRITING.has(id),
  };
}
