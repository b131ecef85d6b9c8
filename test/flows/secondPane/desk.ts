import { excelDesk } from "../../../src/pane/app/excelDesk";
import { saveReview } from "../../../src/excel/saveReview";

/** What a second pane does in its own window; scripts/build-headless.mjs bundles it for that. */
export const secondDesk = { ...excelDesk, saveReview };
