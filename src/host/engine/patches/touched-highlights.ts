import type { RTree } from "@univerjs/core";
import {
  ConditionalFormattingService,
  type ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import { engineMethods } from "./engine-methods";

interface View {
  readonly _rTreeManager: RTree;
  markRuleDirty: ConditionalFormattingViewModel["markRuleDirty"];
}

interface Service {
  readonly _conditionalFormattingViewModelV2: View;
  _initCellChange(): void;
}

let isPatched = false;

/** Tells which rules cover a cell without working any of them out. */
function lookUp(view: View) {
  return {
    getCellCfs(unitId: string, sheetId: string, ...[row, column]: readonly [number, number]) {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      return [...view._rTreeManager.bulkSearch([{ unitId, sheetId, range }])].map((cfId) => ({
        cfId: String(cfId),
      }));
    },
    markRuleDirty: view.markRuleDirty.bind(view),
  };
}

/**
 * To learn which conditional formats a written cell touches, the engine works out all of them for the cell, drawn or
 * not. Their ids are all it wants.
 */
export function patchTouchedHighlights(): void {
  if (isPatched) return;
  isPatched = true;
  const proto = ConditionalFormattingService.prototype as unknown as Service;
  const engine = engineMethods(proto);
  proto._initCellChange = function (this: Service) {
    const view = lookUp(this._conditionalFormattingViewModelV2);
    const seen = Object.create(this, { _conditionalFormattingViewModelV2: { value: view } }) as Service;
    engine._initCellChange.call(seen);
  };
}
