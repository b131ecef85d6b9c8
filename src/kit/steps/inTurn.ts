import { partOf } from "./partOf";
import type { Steps } from "./steps";

/** Does the same work with each of some things; the shares take all of them as equally long. */
export function* inTurn<T, U>(things: readonly T[], work: (thing: T) => Steps<U>): Steps<readonly U[]> {
  const done: U[] = [];
  for (const [at, thing] of things.entries()) {
    const part = { from: at / things.length, to: (at + 1) / things.length };
    done.push(yield* partOf(work(thing), part));
  }
  return done;
}
