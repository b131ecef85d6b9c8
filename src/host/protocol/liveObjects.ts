import type { Book } from "../book/types";
import type { Place } from "../book/types/name";
import type { TrackedReference } from "../book/types/reference";
import type { OfficeObject } from "./officeObject";

/** Ranges and other objects that outlive the action that made them. */
export interface LiveObjects {
  /** Follows a place until the batch ends, or until the add-in lets go of the object around it. */
  track(place: Place): TrackedReference;
  keep(object: OfficeObject): string;
  kept(referenceId: string): OfficeObject | undefined;
  forget(referenceId: string): void;
  /** Keeps where an event happened, for handlers that ask for its range. */
  keepPlace(place: Place): string;
  eventPlace(id: string): Place | null;
  endBatch(): void;
  /** The add-in started anew: it holds nothing any more. */
  clear(): void;
}

/** Handlers ask soon or never. */
const MOST_EVENT_PLACES = 1_000;

export function createLiveObjects(book: Book): LiveObjects {
  const kept = new Map<string, OfficeObject>();
  const keptReferences = new Set<string>();
  const eventPlaces = new Map<string, TrackedReference>();
  let ofThisBatch: TrackedReference[] = [];
  let count = 0;

  function nextId(prefix: string): string {
    count += 1;
    return `${prefix}${count}`;
  }

  function keep(object: OfficeObject): string {
    const id = nextId("R");
    if (object.reference) keptReferences.add(object.reference.id);
    kept.set(id, object);
    return id;
  }

  function forget(referenceId: string): void {
    const object = kept.get(referenceId);
    kept.delete(referenceId);
    const reference = object?.reference;
    if (!reference) return;
    keptReferences.delete(reference.id);
    book.references.release(reference.id);
  }

  function keepPlace(place: Place): string {
    const id = nextId("E");
    eventPlaces.set(id, book.references.track(place));
    for (const [oldest, reference] of eventPlaces) {
      if (eventPlaces.size <= MOST_EVENT_PLACES) break;
      eventPlaces.delete(oldest);
      book.references.release(reference.id);
    }
    return id;
  }

  function endBatch(): void {
    for (const { id } of ofThisBatch) if (!keptReferences.has(id)) book.references.release(id);
    ofThisBatch = [];
  }

  return {
    track: (place) => {
      const reference = book.references.track(place);
      ofThisBatch.push(reference);
      return reference;
    },
    keep,
    kept: (referenceId) => kept.get(referenceId),
    forget,
    keepPlace,
    eventPlace: (id) => eventPlaces.get(id)?.place ?? null,
    endBatch,
    clear: () => {
      for (const id of [...kept.keys()]) forget(id);
      for (const { id } of eventPlaces.values()) book.references.release(id);
      eventPlaces.clear();
    },
  };
}
