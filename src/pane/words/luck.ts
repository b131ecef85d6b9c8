/** A luck with two digits: 0.15 and 0.30 stand under each other. */
export function luckWords(luck: number): string {
  return luck.toFixed(2);
}
