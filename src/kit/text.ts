/** The form in which words are compared: trimmed and without case. */
export function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** Letters that are more than a letter with a mark on it. */
const SPELLED: readonly (readonly [letter: RegExp, spelled: string])[] = [
  [/ß/g, "ss"],
  [/æ/g, "ae"],
  [/œ/g, "oe"],
  [/ø/g, "o"],
  [/đ|ð/g, "d"],
  [/ł/g, "l"],
  [/ı/g, "i"],
];

/** The form in which words are looked for: folded and without accents, "Škoda" as "skoda". */
export function plain(text: string): string {
  const folded = fold(text);
  // most texts hold nothing but ASCII, and a book has many of them
  if (!/[^ -~\s]/.test(folded)) return folded;
  const bare = folded.normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return SPELLED.reduce((spelled, [letter, as]) => spelled.replace(letter, as), bare);
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
