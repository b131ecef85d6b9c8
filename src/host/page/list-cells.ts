import { DataValidationType, ICommandService } from "@univerjs/core";
import { DataValidatorRegistryService, type IBaseDataValidationWidget } from "@univerjs/data-validation";
import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Book } from "../book/types";
import type { Engine } from "../engine/engine";

/** The square at a cell's right edge in which the arrow stands, in pixels. */
const ARROW_PLACE = 16;
const ARROW = "M-3.5 -2 L3.5 -2 L0 2 Z";
const SHOW_LIST = "sheet.operation.show-data-validation-dropdown";

type CellOnScreen = Parameters<IBaseDataValidationWidget["calcCellAutoHeight"]>[0];

/** The engine writes a list's cell itself, larger and higher than its neighbours; in Excel it looks like any other, with an arrow where the user is. */
export function plainListCells(engine: Engine, book: Book): void {
  const { injector } = engine;
  const list = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST);
  const render = injector.get(IRenderManagerService).getRenderById(engine.workbookId);
  if (!list || !render) return;
  const selections = injector.get(SheetsSelectionsService);
  // while another sheet comes up the cursor is still that of the last, which the new one may be too small for
  const isActive = ({ row, col }: CellOnScreen): boolean => {
    const cursor = selections.getCurrentLastSelection()?.primary;
    return cursor?.actualRow === row && cursor.actualColumn === col;
  };
  list.skipDefaultFontRender = () => false;
  list.getExtraStyle = () => ({});
  list.canvasRender = {
    zIndex: 0,
    drawWith: (context, cell) => {
      if (isActive(cell)) drawArrow(context, frameOf(cell));
    },
    isHit: ({ x }, cell) =>
      isActive(cell) && x >= frameOf(cell).endX - ARROW_PLACE && x <= frameOf(cell).endX,
    calcCellAutoHeight: () => undefined,
    calcCellAutoWidth: () => undefined,
    onPointerDown: ({ unitId, subUnitId, row, col }) => {
      const place = { unitId, subUnitId, row, column: col };
      void injector.get(ICommandService).executeCommand(SHOW_LIST, place);
    },
  };
  book.listen(({ type }) => {
    if (type === "selectionChanged") render.mainComponent?.makeForceDirty();
  });
}

function frameOf({ primaryWithCoord }: CellOnScreen) {
  return primaryWithCoord.isMergedMainCell ? primaryWithCoord.mergeInfo : primaryWithCoord;
}

function drawArrow(context: CanvasRenderingContext2D, frame: ReturnType<typeof frameOf>): void {
  const { endX, startY, endY } = frame;
  context.save();
  context.fillStyle = "#f3f3f3";
  context.fillRect(endX - ARROW_PLACE, startY + 1, ARROW_PLACE - 1, endY - startY - 2);
  context.translate(endX - ARROW_PLACE / 2 - 0.5, (startY + endY) / 2);
  context.fillStyle = "#444444";
  context.fill(new Path2D(ARROW));
  context.restore();
}
