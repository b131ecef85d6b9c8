import type { Place } from "../book/types/name";
import type { References, TrackedReference } from "../book/types/reference";

/** Where events happened, for handlers that ask for the range; the places move with rows and columns. */
export interface EventPlaces {
  readonly keep: (place: Place) => string;
  readonly find: (id: string) => Place | null;
  readonly clear: () => void;
}

/** Handlers ask soon or never. */
const MOST_PLACES = 1_000;

export function createEventPlaces(references: References): EventPlaces {
  const places = new Map<string, TrackedReference>();
  let count = 0;

  function forget(id: string, reference: TrackedReference): void {
    places.delete(id);
    references.release(reference.id);
  }

  function forgetOldest(): void {
    for (const [id, reference] of places) {
      if (places.size <= MOST_PLACES) return;
      forget(id, reference);
    }
  }

  return {
    keep: (place) => {
      count += 1;
      const id = `E${count}`;
      places.set(id, references.track(place));
      forgetOldest();
      return id;
    },
    find: (id) => places.get(id)?.place ?? null,
    clear: () => {
      for (const [id, reference] of [...places]) forget(id, reference);
    },
  };
}
