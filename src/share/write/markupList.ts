/** An ordered list without doubles; what is added twice has one place. */
export interface MarkupList {
  /** Adds an item where it is new, and returns its place. */
  add(item: string): number;
  all(): readonly string[];
}

/** Starts with these items. */
export function newMarkupList(first: readonly string[] = []): MarkupList {
  const items = [...first];
  const places = new Map(items.map((item, place) => [item, place]));
  return {
    add(item) {
      let place = places.get(item);
      if (place === undefined) {
        place = items.push(item) - 1;
        places.set(item, place);
      }
      return place;
    },
    all: () => items,
  };
}
