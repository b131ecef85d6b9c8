/** A share of one in whole percent: 0.344 is "34 %". */
export function rateWords(share: number): string {
  return `${String(Math.round(share * 100))}\u00a0%`;
}
