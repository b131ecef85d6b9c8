import type { Core } from "./core";
import type { Place } from "./types/name";
import type { References, TrackedReference } from "./types/reference";

/** Places that the add-in holds on to, kept right while rows and columns come and go. */
export function createReferences(core: Core): References {
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

  core.shiftListeners.add((sheetId, move) => {
    for (const [id, place] of places) {
      if (!place || core.sheets.engineId(place.sheet) !== sheetId) continue;
      const box = move(place.box);
      places.set(id, box && { ...place, box });
    }
  });

  return {
    track: (place) => {
      const id = core.nextId();
      places.set(id, place);
      return view(id);
    },
    get: (id) => (places.has(id) ? view(id) : null),
    release: (id) => void places.delete(id),
    releaseAll: () => places.clear(),
  };
}
