import type { OfficeObject } from "./officeObject";

/** What every `…OrNullObject` gives for a missing thing; whatever one asks of it is the null object again. */
export const NULL_OBJECT: OfficeObject = {
  className: "NullObject",
  identity: () => ({}),
  scalars: () => [],
  scalar: (name) => ({ name, get: () => null, set: () => undefined }),
  link: (name) => ({ name, follow: () => NULL_OBJECT }),
  method: () => () => NULL_OBJECT,
  items: () => undefined,
};
