/** A colour as a file may write it. */
export interface WrittenColor {
  readonly argb?: string | undefined;
  readonly rgb?: string | undefined;
  readonly theme?: number | string | undefined;
  readonly tint?: number | string | undefined;
  readonly indexed?: number | string | undefined;
}

/** Office's own theme, in the order of a file's theme numbers. */
const THEME = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

/** The first colours of the old palette; 64 and 65 are the system's ink and paper. */
const INDEXED = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** A file's colour as `#RRGGBB`; the fallback where the file leaves it to the reader. */
export function colorFromFile(color: WrittenColor | undefined, fallback: string): string {
  const rgb = color?.argb ?? color?.rgb;
  if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
  const base = themeColor(color?.theme) ?? indexedColor(color?.indexed);
  return base === undefined ? fallback : tinted(base, Number(color?.tint ?? 0));
}

function themeColor(theme: WrittenColor["theme"]): string | undefined {
  return theme === undefined ? undefined : THEME[Number(theme)];
}

function indexedColor(indexed: WrittenColor["indexed"]): string | undefined {
  return indexed === undefined || Number(indexed) > 63
    ? undefined
    : INDEXED[Number(indexed) % INDEXED.length];
}

function tinted(base: string, tint: number): string {
  const shades = [0, 2, 4].map((at) => {
    const shade = parseInt(base.slice(at, at + 2), 16);
    const moved = tint < 0 ? shade * (1 + tint) : shade + (255 - shade) * tint;
    return Math.round(moved).toString(16).padStart(2, "0");
  });
  return `#${shades.join("").toUpperCase()}`;
}
