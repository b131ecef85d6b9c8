import { decodeCellText } from "./cellText";
import { type XmlCursor, xmlCursor } from "./cursor";

/**
 * The plain text of a string item that the cursor has just opened, up to its close. Runs are joined; phonetic guides
 * are left out, since they can say something else than the cell shows.
 */
export function readPlainText(cursor: XmlCursor): string {
  const path: string[] = [];
  let text = "";
  for (let event = cursor.next(); event !== "close" || path.length > 0; event = cursor.next()) {
    if (event === "open") path.push(cursor.name());
    else if (event === "close") path.pop();
    else if (path.at(-1) === "t" && !path.includes("rPh")) text += cursor.text();
  }
  return decodeCellText(text);
}

/** The shared strings of a workbook as plain texts by their index. */
export function readSharedStrings(document: string | undefined): readonly string[] {
  if (document === undefined) return [];
  const cursor = xmlCursor(document);
  const strings: string[] = [];
  for (let event = cursor.next(); event !== "end"; event = cursor.next()) {
    if (event === "open" && cursor.name() === "si") strings.push(readPlainText(cursor));
  }
  return strings;
}
