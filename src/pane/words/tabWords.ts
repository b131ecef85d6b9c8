const LOCK = " 🔒";

/** A tab's name without the lock that marks it in the workbook: the pane draws its own. */
export function tabWords(name: string): string {
  return name.replace(LOCK, "");
}
