import type { Core } from "../core";
import type { Box } from "../types/box";
import type { Page, PageFacts } from "../types/page";

const INCH = 72;

/** How Excel prints a new sheet. */
const NEW_PAGE: PageFacts = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  margins: {
    left: 0.7 * INCH,
    right: 0.7 * INCH,
    top: 0.75 * INCH,
    bottom: 0.75 * INCH,
    header: 0.3 * INCH,
    footer: 0.3 * INCH,
  },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  printArea: null,
  titleRows: null,
  titleColumns: null,
};

/** The page layout of one sheet. */
export function createPage(core: Core, engineId: string): Page {
  let facts = NEW_PAGE;
  let isSet = false;

  core.shiftListeners.add((sheetId, move) => {
    if (sheetId !== engineId) return;
    const moved = (box: Box | null) => box && move(box);
    const { printArea, titleRows, titleColumns } = facts;
    facts = {
      ...facts,
      printArea: moved(printArea),
      titleRows: moved(titleRows),
      titleColumns: moved(titleColumns),
    };
  });

  return {
    get facts() {
      return facts;
    },
    get isSet() {
      return isSet;
    },
    set: (some) => {
      facts = { ...facts, ...some };
      isSet = true;
    },
  };
}
