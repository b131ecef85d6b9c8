/** The texts in double quotes of a formula or a number format. */
function quotedTexts(code: string): readonly string[] {
  const quoted = [...code.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text.replace(/""/g, '"'));
  return quoted.filter((text) => text !== "");
}

/** The texts of which a book's own formulas and formats are made: they may stand in its copy. */
export function knownTexts(codes: Iterable<string>): readonly string[] {
  const texts = new Set<string>();
  for (const code of codes) for (const text of quotedTexts(code)) texts.add(text);
  return [...texts];
}
