import { blankPlan } from "../derive/blankPlan";
import { joinBlocks } from "../derive/joinBlocks";
import { PALETTE } from "../palette";
import type { Line, SheetPlan, StyledRange } from "../plan";
import { notesPart } from "./notesPart";
import { LAST, oneCell, type PagePart } from "./pagePart";
import { stacked } from "./stacked";

/** A page of its own for one deal or one person, made again at will. */
export interface PrintedPage {
  /** By what the page is known in the workbook, whatever its tab is called. */
  readonly name: string;
  readonly tab: string;
  /** The title and the line below it, as Excel formulas. */
  readonly title: string;
  readonly line: string;
  /** For the manager alone. */
  readonly isPrivate: boolean;
  readonly parts: readonly PagePart[];
}

const MARGIN: Line = { pixels: 12 };
const COLUMNS = 12;
const COLUMN_PIXELS = 62;
/** How many characters of a title stand on one line. */
export const TITLE_ROOM = 56;
/** The rows of title, line and a gap. */
const TITLE_LINES: readonly Line[] = [{ pixels: 32 }, { pixels: 20 }, { pixels: 6 }];
const PRIVATE_WORDS = "PRIVATE: for you alone";

/** Plans a page: title, parts under each other, and the notes at its foot. */
export function printedPlan({ name, tab, title, line, isPrivate, parts }: PrintedPage): SheetPlan {
  const body = stacked(...parts, notesPart)(TITLE_LINES.length + 1);
  const lines = [...TITLE_LINES, ...body.lines];
  return {
    ...blankPlan(name),
    tab,
    tabColor: isPrivate ? PALETTE.ink : PALETTE.accent,
    columns: {
      address: "A:M",
      lines: [MARGIN, ...Array.from({ length: COLUMNS }, () => ({ pixels: COLUMN_PIXELS }))],
    },
    rows: { address: `1:${String(lines.length)}`, lines },
    cells: joinBlocks([...(isPrivate ? [oneCell(LAST, 1, PRIVATE_WORDS)] : []), ...body.cells]),
    formulas: joinBlocks([
      oneCell("B", 1, title),
      oneCell("B", 2, line),
      oneCell(LAST, 2, "=AsOfText"),
      ...body.formulas,
    ]),
    styles: [
      { address: "A:M", style: { size: 10, valign: "Center" } },
      ...titleStyles(isPrivate),
      ...body.styles,
    ],
    merged: body.merged,
    formats: body.formats,
    print: {
      isLandscape: false,
      pagesWide: 1,
      isTight: true,
      pagesTall: 1,
      area: `A1:M${String(lines.length)}`,
    },
  };
}

function titleStyles(isPrivate: boolean): readonly StyledRange[] {
  return [
    { address: "B1", style: { size: 18, isBold: true } },
    { address: "B2:M2", style: { size: 9, color: PALETTE.sub } },
    // Said, because Excel sets a name in Arabic or Hebrew at the right, where it would run off the page.
    { address: "B1:B2", style: { align: "Left" } },
    { address: "M1:M2", style: { align: "Right" } },
    ...(isPrivate ? [{ address: "B1:M1", style: { fill: PALETTE.ink, color: PALETTE.white } }] : []),
  ];
}
