import { PALETTE } from "../palette";
import { FIRST, LAST, linesOf, type PagePart } from "./pagePart";
import { headingPart } from "./headingPart";
import { stacked } from "./stacked";

/** The words by which the notes are found again, wherever they stand by then. */
export const NOTES_TITLE = "Your notes";
/** The rows of the box, which are the last of a page. */
export const NOTES_ROWS = 5;

function notesBox(top: number): ReturnType<PagePart> {
  const box = `${FIRST}${String(top)}:${LAST}${String(top + NOTES_ROWS - 1)}`;
  return {
    lines: linesOf(NOTES_ROWS, 20),
    cells: [],
    formulas: [],
    styles: [{ address: box, style: { fill: PALETTE.soft, isWrapped: true, valign: "Top" } }],
    formats: [],
    merged: [box],
  };
}

/** The foot of a page: what stands below the words is the manager's and is never written over. */
export const notesPart: PagePart = stacked(
  headingPart({ title: NOTES_TITLE, side: "Kept when the page is made again" }),
  notesBox,
);
