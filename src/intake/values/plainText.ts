const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Printable ASCII is written in one spelling only. */
const PLAIN = /^[ -~]*$/;

/** One spelling for the many minus signs, spaces, apostrophes and digits in which exports write dates and numbers. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replaceAll(DIRECTION_MARKS, "")
    .normalize("NFKC")
    .replaceAll(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll("\u066b", ",")
    .replaceAll(/[\u066c\u2019]/g, "'")
    .replaceAll(/[\u2212\u2013]/g, "-")
    .trim();
}
