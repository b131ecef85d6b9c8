import type { Place } from "../book/types/name";
import type { References, TrackedReference } from "../book/types/reference";
import type { OfficeObject } from "./officeObject";

/** Ranges and other objects that outlive the action that made them. */
export interface LiveObjects {
  /** Follows a place until the batch ends, or until the add-in lets go of the object around it. */
  readonly track: (place: Place) => TrackedReference;
  readonly keep: (object: OfficeObject) => string;
  readonly kept: (referenceId: string) => OfficeObject | undefined;
  readonly forget: (referenceId: string) => void;
  readonly endBatch: () => void;
  /** The add-in started anew: it holds nothing any more. */
  readonly clear: () => void;
}

export function createLiveObjects(references: References): LiveObjects {
  const kept = new Map<string, OfficeObject>();
  const keptReferences = new Set<string>();
  let ofThisBatch: TrackedReference[] = [];
  let count = 0;

  function forget(referenceId: string): void {
    const object = kept.get(referenceId);
    kept.delete(referenceId);
    for (const { id } of object ? referencesOf(object) : []) {
      keptReferences.delete(id);
      references.release(id);
    }
  }

  return {
    track: (place) => {
      const reference = references.track(place);
      ofThisBatch.push(reference);
      return reference;
    },
    keep: (object) => {
      count += 1;
      const id = `R${count}`;
      for (const reference of referencesOf(object)) keptReferences.add(reference.id);
      kept.set(id, object);
      return id;
    },
    kept: (referenceId) => kept.get(referenceId),
    forget,
    endBatch: () => {
      for (const { id } of ofThisBatch) if (!keptReferences.has(id)) references.release(id);
      ofThisBatch = [];
    },
    clear: () => {
      for (const id of [...kept.keys()]) forget(id);
    },
  };
}

function referencesOf({ reference, parts = [] }: OfficeObject): readonly TrackedReference[] {
  return [...(reference ? [reference] : []), ...parts.flatMap(referencesOf)];
}
