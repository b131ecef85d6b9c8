/** The form in which words are compared: trimmed and without case. */
export function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** A name on one line: lines or tabs within it would begin cells of their own where a message is pasted into a workbook. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Whether a text holds every word that is looked for, in any order and case. */
export function holdsWords(text: string, wanted: string): boolean {
  const folded = fold(text);
  return fold(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Ascending UTF-16 order of the folded texts, the same on every machine and in every locale. */
export function byFolded(a: string, b: string): number {
  const left = fold(a);
  const right = fold(b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
