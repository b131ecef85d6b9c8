/** A tab's name out of any text: Excel takes 31 characters, none of seven, and no apostrophe at either end. */
export function tabNamed(text: string): string {
  return text
    .replaceAll(/[[\]:*?/\\]/g, "-")
    .slice(0, 31)
    .replaceAll(/^'+|'+$/g, "")
    .trim();
}
