import { placeOf } from "./placeOf";
import type { Argument, Arguments, OfficeObject } from "./officeObject";
import { RichError } from "./richError";
import type { Wire } from "./wire";

/** Tells an object of the object model from a plain value. */
export function isOfficeObject(given: unknown): given is OfficeObject {
  return typeof given === "object" && given !== null && "className" in given && "identity" in given;
}

/** A reader over the positional arguments of one call. */
export function readArguments(given: readonly Argument[]): Arguments {
  function value(at: number): Wire {
    const found = given[at];
    if (isOfficeObject(found) || isMixed(found)) throw new RichError("InvalidArgument");
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
    each: (at) => {
      const found = given[at];
      return isArguments(found) ? found : [found ?? null];
    },
    place: (at) => {
      const found = given[at];
      return isOfficeObject(found) && found.reference ? placeOf(found.reference) : undefined;
    },
  };
}

function isArguments(found: Argument | undefined): found is readonly Argument[] {
  return Array.isArray(found);
}

/** Whether an object stands somewhere in a list, which is no plain value then. */
function isMixed(found: Argument | undefined): found is readonly Argument[] {
  return isArguments(found) && found.some((one) => isOfficeObject(one) || isMixed(one));
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new RichError("InvalidArgument");
  return found;
}
