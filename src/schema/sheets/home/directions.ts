import { DIRECTIONS } from "../../../terms/directions";

type Direction = (typeof DIRECTIONS)[number];

/** The folded row of the first direction; the others follow in their order. */
export const DIRECTIONS_FROM = 13;

/** Home's folded cell with the open and waiting actions of a direction. */
export function openIn(direction: Direction): string {
  return `$U$${String(DIRECTIONS_FROM + DIRECTIONS.indexOf(direction))}`;
}
