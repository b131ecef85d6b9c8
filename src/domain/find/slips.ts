/**
 * How many slips of typing part two texts: a letter too many, too few, another one, or two that changed places (optimal
 * string alignment). More than `most` are told as `most + 1`, without being counted.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow({ a, b, row }, last, before);
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

interface Row {
  readonly a: string;
  readonly b: string;
  readonly row: number;
}

function nextRow({ a, b, row }: Row, last: readonly number[], before: readonly number[]): readonly number[] {
  const next = [row];
  for (let at = 1; at <= b.length; at += 1) {
    const isSame = a[row - 1] === b[at - 1];
    const [left, above, across] = [next[at - 1] ?? 0, last[at] ?? 0, last[at - 1] ?? 0];
    const isTurned = a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
    const turned = isTurned ? (before[at - 2] ?? Infinity) + 1 : Infinity;
    next.push(Math.min(left + 1, above + 1, across + (isSame ? 0 : 1), turned));
  }
  return next;
}
