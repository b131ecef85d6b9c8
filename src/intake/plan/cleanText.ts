const SUSPECT = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const HOLDABLE = /[\t\n\r\u007f-\u009f]/;
const REPLACEMENT = "\ufffd";

/**
 * The text as a workbook can hold it: control characters and half characters, which no workbook file can hold, show as
 * �; everything else stays exactly.
 */
export function cleanText(text: string): string {
  return text.replaceAll(SUSPECT, (character) => (HOLDABLE.test(character) ? character : REPLACEMENT));
}
