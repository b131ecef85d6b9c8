const ABSENT = new Set(["", "-", "–", "—", "n/a", "#n/a", "null"]);
const LONGEST = 4;

/** Whether a cell of an export says that there is no value: blank, a dash, or a word of the machine. */
export function isAbsent(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST && ABSENT.has(trimmed.toLowerCase());
}
