/** In forced colours a chosen thing takes the system's highlight, since every other colour is overruled. */
export const FORCED_HIGHLIGHT = {
  "@media (forced-colors: active)": {
    backgroundColor: "Highlight",
    color: "HighlightText",
    forcedColorAdjust: "none",
  },
} as const;
