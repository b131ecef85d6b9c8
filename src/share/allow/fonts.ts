/** Fonts that come with an office suite or an operating system: their names say nothing about the writer. */
const KNOWN = new Set(
  (
    "Aptos|Aptos Display|Aptos Narrow|Arial|Arial Narrow|Bahnschrift|Calibri|Calibri Light|Cambria|Candara|Carlito|" +
    "Consolas|Constantia|Corbel|Courier New|DejaVu Sans|Franklin Gothic Book|Georgia|Gill Sans MT|Helvetica|" +
    "Helvetica Neue|Inter|Liberation Sans|Lucida Sans|Menlo|Noto Sans|Open Sans|Palatino Linotype|Roboto|Segoe UI|" +
    "Segoe UI Semibold|Segoe UI Symbol|SF Pro|Source Sans Pro|Symbol|Tahoma|Times New Roman|Trebuchet MS|" +
    "Verdana|Wingdings"
  ).split("|"),
);

const DEFAULT_FONT = "Calibri";

/** Whether a font's name may be written. */
export function isKnownFont(name: string): boolean {
  return KNOWN.has(name);
}

/** The font's name, or the default one for a font whose name is anybody's text. */
export function fontName(written: string | undefined): string {
  return written !== undefined && isKnownFont(written) ? written : DEFAULT_FONT;
}
