import { columnLetters } from "../../kit/columnLetters";
import type { Line, Lines, StyledRange } from "../plan";
import type { Sheet } from "../sheet";
import { edgeLetters } from "./layout";
import { besideLooks, bodyLines, HAIRLINE, headerStyle, type SizedTable } from "./tableLooks";
import { titleLines } from "./titleBlock";

/** The rows of a tab with what shows all along them, and what only some of their cells have. */
interface TabRows {
  readonly rows: Lines;
  readonly styles: readonly StyledRange[];
}

/** Rows that are few enough to get their lines one by one; more cost less as one range. */
const FEW = 9;

/** The row of captions where several tables share a tab. */
const CAPTION_LINE: Line = { pixels: 24, style: { size: 11, isBold: true } };

/** The rows from the title to the headers, and to the last of a table that stands alone and is short. */
export function tabRows(tables: readonly [SizedTable, ...SizedTable[]], isPrivate: boolean): TabRows {
  const [main, ...others] = tables;
  const isAlone = others.length === 0;
  const isShort = isAlone && main.rows <= FEW;
  const header: Line = {
    pixels: main.sheet.tab.headerHeight ?? 24,
    style: {
      size: 9,
      isBold: true,
      valign: "Bottom",
      isWrapped: true,
      ...(isAlone && headerStyle(isPrivate)),
    },
  };
  const ruled = Array.from({ length: isShort ? main.rows : 0 }, (): Line => ({ style: HAIRLINE }));
  const lines = [...linesAbove(main.sheet, isPrivate), header, ...ruled];
  const right = edgeLetters((others.at(-1) ?? main).sheet)[1];
  return {
    rows: { address: `${columnLetters(main.sheet.firstColumn)}1:${right}${String(lines.length)}`, lines },
    styles: isShort ? [] : isAlone ? [bodyLines(tables)] : besideLooks(tables, isPrivate),
  };
}

/** All rows above the headers. */
function linesAbove(sheet: Sheet, isPrivate: boolean): readonly Line[] {
  const title = titleLines(isPrivate);
  const shown = sheet.tab.caption === undefined ? title : [...title.slice(0, 3), CAPTION_LINE];
  return [...shown, ...Array.from({ length: sheet.headerRow - 1 - shown.length }, (): Line => ({}))];
}
