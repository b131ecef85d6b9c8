/** The engine calls `map.keys().some(…)`, which Node 20 and older browsers do not have. */
export function patchIteratorSome(): void {
  const iterators: unknown = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  if (typeof iterators !== "object" || iterators === null || "some" in iterators) return;
  Object.defineProperty(iterators, "some", { configurable: true, writable: true, value: someOf });
}

function someOf<Item>(this: Iterable<Item>, claim: (item: Item) => boolean): boolean {
  for (const item of this) if (claim(item)) return true;
  return false;
}
