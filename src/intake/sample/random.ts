/** A stream of chance that is the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  isTrue(chance: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Mulberry32, a small generator of 32 bits: good enough for a sample, and no package. */
export function random(seed: number): Random {
  let state = seed;

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  function whole(from: number, to: number): number {
    return from + Math.floor(next() * (to - from + 1));
  }

  return {
    whole,
    isTrue: (chance) => next() < chance,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
  };
}
