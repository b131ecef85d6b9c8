const PIXELS_PER_POINT = 96 / 72;

/** Column width of a file: characters of the normal font, Calibri 11, five pixels of margin apart. */
export function charactersFromPoints(points: number): number {
  return Math.max(0, Math.round(((points * PIXELS_PER_POINT - 5) / 7) * 256) / 256);
}

/** Points of a column whose width a file gives in characters. */
export function pointsFromCharacters(characters: number): number {
  return Math.round(characters * 7 + 5) / PIXELS_PER_POINT;
}
