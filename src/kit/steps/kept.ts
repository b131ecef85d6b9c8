import { eachOf } from "./eachOf";
import type { Steps } from "./steps";

/** What things give, without those that give nothing. */
export function* kept<T, U>(things: readonly T[], give: (thing: T, at: number) => U | undefined): Steps<U[]> {
  const given: U[] = [];
  yield* eachOf(things, (thing, at) => {
    const one = give(thing, at);
    if (one !== undefined) given.push(one);
  });
  return given;
}
