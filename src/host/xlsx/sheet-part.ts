/** The elements of a sheet's part behind its cells and highlights, in the order that the format demands. */
const TAIL = [
  ...[
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
  ],
  ...[
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
  ],
  ...["legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
] as const;

/** Puts an element into a sheet's part where the format wants it. */
export function withElement(xml: string, name: (typeof TAIL)[number], written: string): string {
  if (written === "") return xml;
  const followers = TAIL.slice(TAIL.indexOf(name) + 1).join("|");
  // Highlights may hold elements of the same names, so the search starts behind them.
  const start = Math.max(
    xml.lastIndexOf("</conditionalFormatting>"),
    xml.search(/<\/sheetData>|<sheetData\/>/),
  );
  const next = new RegExp(`<(?:${followers})\\b|</worksheet>`, "g");
  next.lastIndex = start;
  const at = next.exec(xml)?.index ?? xml.length;
  return xml.slice(0, at) + written + xml.slice(at);
}
