const ABSENT = new Set(["", "-", "–", "—", "n/a", "#n/a", "null"]);

/** Whether a cell of an export says that there is no value: blank, a dash, or a word of the machine. */
export function isAbsent(text: string): boolean {
  return ABSENT.has(text.trim().toLowerCase());
}
