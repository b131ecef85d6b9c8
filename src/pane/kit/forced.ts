/** In forced colours a chosen thing takes the system's highlight, since every other colour is overruled. */
export const FORCED_HIGHLIGHT = {
  "@media (forced-colors: active)": {
    backgroundColor: "Highlight",
    color: "HighlightText",
    forcedColorAdjust: "none",
  },
} as const;

/** In forced colours a summary and all in it would take the colour of links; it is a heading that opens. */
export const FORCED_SUMMARY = {
  "& > summary, & > summary *": { "@media (forced-colors: active)": { color: "CanvasText" } },
} as const;

/** A drawn bar keeps its colour in forced colours, where its background would go: outlined, and filled or hollow. */
export function forcedBar(backgroundColor: "Canvas" | "CanvasText" | "Highlight") {
  const outline = "1px solid CanvasText";
  return {
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor, outline },
  } as const;
}
