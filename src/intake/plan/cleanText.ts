/** Characters that no workbook file can hold: control characters and half characters. */
const UNHOLDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const REPLACEMENT = "\ufffd";

/** The text as a workbook can hold it; what it cannot hold shows as �, everything else stays exactly. */
export function cleanText(text: string): string {
  return text.replaceAll(UNHOLDABLE, REPLACEMENT);
}
