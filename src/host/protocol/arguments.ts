import { placeOf } from "./placeOf";
import type { Arguments, OfficeObject } from "./officeObject";
import { RichError } from "./richError";
import type { Wire } from "./wire";

/** An argument after its object path id was replaced by the object. */
export type Argument = Wire | OfficeObject;

/** Tells an object of the object model from a plain value. */
export function isOfficeObject(given: unknown): given is OfficeObject {
  return typeof given === "object" && given !== null && "className" in given && "identity" in given;
}

/** A reader over the positional arguments of one call. */
export function readArguments(given: readonly Argument[]): Arguments {
  function value(at: number): Wire {
    const found = given[at];
    if (isOfficeObject(found)) throw new RichError("InvalidArgument");
    return found ?? null;
  }
  function optionalText(at: number): string | undefined {
    const found = value(at);
    if (found !== null && typeof found === "object") throw new RichError("InvalidArgument");
    return found === null ? undefined : String(found);
  }
  function optionalNumber(at: number): number | undefined {
    const found = value(at);
    if (found !== null && typeof found !== "number") throw new RichError("InvalidArgument");
    return found ?? undefined;
  }
  return {
    value,
    optionalText,
    optionalNumber,
    text: (at) => required(optionalText(at)),
    number: (at) => required(optionalNumber(at)),
    flag: (at) => value(at) === true,
    place: (at) => {
      const found = given[at];
      return isOfficeObject(found) && found.reference ? placeOf(found.reference) : undefined;
    },
  };
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new RichError("InvalidArgument");
  return found;
}
