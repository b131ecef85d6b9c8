const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** XML cannot carry most control characters, nor half characters, so spreadsheet texts write them as `_xHHHH_`. */
function needsEscape(code: number): boolean {
  const isControl = code < 0x20 && code !== 0x9 && code !== 0xa;
  return isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

/** The characters that a spreadsheet text stands for: `_x000D_` is a carriage return. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The spreadsheet text for these characters. */
export function encodeCellText(text: string): string {
  let encoded = "";
  for (const character of text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")) {
    const code = character.codePointAt(0) ?? 0;
    encoded += needsEscape(code) ? `_x${code.toString(16).toUpperCase().padStart(4, "0")}_` : character;
  }
  return encoded;
}
