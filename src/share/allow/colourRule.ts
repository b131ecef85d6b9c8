import type { ElementRule } from "./elementRule";
import { colour, decimal, flag, whole } from "./valueRule";

/** A colour of the sheet: direct, from the theme or from the palette. */
export const COLOUR: ElementRule = {
  attributes: { rgb: colour, theme: whole, tint: decimal, indexed: whole, auto: flag },
};
