import type { Steps } from "./steps";

/** So many things take a few milliseconds at most. */
const THINGS_A_STEP = 200;

/** Visits things one by one. */
export function* eachOf<T>(things: readonly T[], visit: (thing: T, at: number) => void): Steps<void> {
  for (const [at, thing] of things.entries()) {
    visit(thing, at);
    if (at % THINGS_A_STEP === THINGS_A_STEP - 1) yield at / things.length;
  }
}
