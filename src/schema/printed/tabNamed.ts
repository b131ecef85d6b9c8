/** Excel's limit for a tab's name. */
const LONGEST = 31;

/** Apostrophes and blanks at either end, and the half of a character that a cut leaves there. */
const FRAYED = /^['\s]+|['\s\ud800-\udbff]+$/g;

/**
 * A tab's name out of any text: Excel takes 31 characters, none of seven nor what cannot be seen, no apostrophe at either
 * end, and not the name of its own history.
 */
export function tabNamed(text: string): string {
  const tab = text
    .replaceAll(/[[\]:*?/\\]/g, "-")
    .replaceAll(/[\p{Cc}\p{Cs}\uffff]/gu, " ")
    .trim()
    .slice(0, LONGEST)
    .replaceAll(FRAYED, "");
  return tab === "" || tab.toLowerCase() === "history" ? `Page ${tab}`.trim() : tab;
}
