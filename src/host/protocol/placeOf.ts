import type { Place } from "../book/types/name";
import type { TrackedReference } from "../book/types/reference";
import { RichError } from "./richError";

/** Where a range is now; a range whose cells were deleted is no valid reference any more. */
export function placeOf(reference: TrackedReference): Place {
  const { place } = reference;
  if (!place || place.sheet.isDeleted) throw new RichError("InvalidReference");
  return place;
}
