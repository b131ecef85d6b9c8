const SCALES: Readonly<Record<string, number>> = { "": 1, k: 1_000, m: 1_000_000 };
const AMOUNT = /^([\d.,'’\s\u00a0]*\d)\s*([km]?)$/i;

/**
 * The amount that a person typed: "2.25 M", "310k", "1,234.5", "1.234,5". The last mark is the decimal mark unless
 * exactly three digits follow it and no scale does: "1,234" and "1.234" are both a thousand, "0,125" an eighth.
 */
export function typedAmount(text: string): number | undefined {
  const match = AMOUNT.exec(text.trim());
  if (!match) return undefined;
  const [, figures = "", scale = ""] = match;
  const digits = figures.replace(/[\s\u00a0'’]/g, "");
  const value = Number(plainDecimal(digits, scale !== ""));
  return Number.isFinite(value) ? value * (SCALES[scale.toLowerCase()] ?? 1) : undefined;
}

function plainDecimal(digits: string, hasScale: boolean): string {
  const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (at < 0) return digits;
  const mark = digits.charAt(at);
  const isRepeated = digits.indexOf(mark) !== at;
  const whole = digits.slice(0, at).replace(/[.,]/g, "");
  const isThousands = digits.length - at - 1 === 3 && !hasScale && !hasOtherMark(digits, mark);
  const isGroup = isRepeated || (isThousands && !/^0*$/.test(whole));
  return isGroup ? digits.replace(/[.,]/g, "") : `${whole}.${digits.slice(at + 1)}`;
}

function hasOtherMark(digits: string, mark: string): boolean {
  return digits.includes(mark === "." ? "," : ".");
}
