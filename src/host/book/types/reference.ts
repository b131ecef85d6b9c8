import type { Place } from "./name";

/** A place that moves with inserted and deleted rows, columns and cells. */
export interface TrackedReference {
  readonly id: string;
  /** Where it is now; null once its cells or its sheet are gone. */
  readonly place: Place | null;
}

/** The places that the add-in holds on to. */
export interface References {
  track(place: Place): TrackedReference;
  get(id: string): TrackedReference | null;
  release(id: string): void;
  releaseAll(): void;
}
