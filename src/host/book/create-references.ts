import type { Core } from "./core";
import type { Place } from "./types/name";
import type { References, TrackedReference } from "./types/reference";
import type { Sheet } from "./types/sheet";
import type { Box } from "./types/box";

/** References, and the way in which the structure of sheets moves them. */
export interface MovingReferences extends References {
  move(sheet: Sheet, to: (box: Box) => Box | null): void;
}

/** Places that the add-in holds on to, kept right while rows and columns come and go. */
export function createReferences(core: Core): MovingReferences {
  const places = new Map<string, Place | null>();

  function view(id: string): TrackedReference {
    return {
      id,
      get place() {
        const place = places.get(id) ?? null;
        return place && !place.sheet.isDeleted ? place : null;
      },
    };
  }

  return {
    track: (place) => {
      const id = core.nextId();
      places.set(id, place);
      return view(id);
    },
    get: (id) => (places.has(id) ? view(id) : null),
    release: (id) => void places.delete(id),
    releaseAll: () => places.clear(),
    move: (sheet, to) => {
      for (const [id, place] of places) {
        if (place?.sheet !== sheet) continue;
        const box = to(place.box);
        places.set(id, box && { sheet, box });
      }
    },
  };
}
