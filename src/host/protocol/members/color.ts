import { RichError } from "../richError";
import type { Wire } from "../wire";
import { wireText } from "./wireText";

/** The HTML colour names that Excel takes, as far as books use them. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  lightgray: "#D3D3D3",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as `#RRGGBB`, from that form, without its hash or from a name. */
export function readColor(value: Wire): string {
  const text = wireText(value).trim();
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!hex) throw new RichError("InvalidArgument");
  return `#${hex.toUpperCase()}`;
}
