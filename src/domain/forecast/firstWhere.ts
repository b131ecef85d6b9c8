/** The first whole number that is enough, by halving: `tooFew` is not, `enough` is, and all above one that is are. */
export function firstWhere(tooFew: number, enough: number, isEnough: (whole: number) => boolean): number {
  let [low, high] = [tooFew, enough];
  for (;;) {
    const middle = low + Math.floor((high - low) / 2);
    // beyond 2^53 not every whole number can be told from the next
    if (middle <= low || middle >= high) return high;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
}
