import { pagePieces, type PagePiece } from "./pagePieces";

const SPAN = /\scolspan\s*=\s*["']?(\d{1,3})/i;
const CELLS = ["td", "th"];
const LINE_BREAK = "\n";

/** The tables of a page as far as they are read. */
interface Reading {
  readonly tables: string[][][];
  /** The text of the cell that is open. */
  text: string | undefined;
  /** How many columns it takes. */
  span: number;
}

/** The rows of the longest table of a web page; what CRMs give out as "Excel" is often such a page. */
export function webTable(page: string): readonly (readonly string[])[] {
  const reading: Reading = { tables: [], text: undefined, span: 1 };
  for (const piece of pagePieces(page)) readPiece(reading, piece);
  closeCell(reading);
  return reading.tables.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function readPiece(reading: Reading, piece: PagePiece): void {
  if ("text" in piece) {
    if (reading.text !== undefined) reading.text += piece.text.replaceAll(/\s+/g, " ");
    return;
  }
  const { tag, isEnd, markup } = piece;
  if (tag === "br" && reading.text !== undefined) reading.text += LINE_BREAK;
  if (!["table", "tr", ...CELLS].includes(tag)) return;
  closeCell(reading);
  if (isEnd) return;
  if (tag === "table") reading.tables.push([]);
  else if (tag === "tr") reading.tables.at(-1)?.push([]);
  else {
    reading.text = "";
    reading.span = Number(SPAN.exec(markup)?.[1] ?? 1);
  }
}

function closeCell(reading: Reading): void {
  if (reading.text === undefined) return;
  const row = reading.tables.at(-1)?.at(-1);
  row?.push(reading.text.trim(), ...Array.from({ length: Math.max(0, reading.span - 1) }, () => ""));
  reading.text = undefined;
}
