import type { Steps } from "./steps";

/** The same work, which is done once for each object, however often it is asked for. */
export function doneOnce<K extends object, T>(work: (of: K) => Steps<T>): (of: K) => Steps<T> {
  const done = new WeakMap<K, { readonly value: T }>();
  return function* (of) {
    const known = done.get(of);
    if (known !== undefined) return known.value;
    const value = yield* work(of);
    done.set(of, { value });
    return value;
  };
}
