import { isOfficeObject, readArguments, type Argument } from "./arguments";
import { absoluteFormula } from "./absoluteFormula";
import { located } from "./located";
import { memberName } from "./memberName";
import { NULL_OBJECT } from "./nullObject";
import type { Arguments, OfficeObject } from "./officeObject";
import { notServed, RichError } from "./richError";
import { placeOf } from "./placeOf";
import { PATH, type ArgumentInfo, type ObjectPath, type PathIds, type Wire } from "./wire";
import { isFields, isList } from "./wireShape";

/** Where paths begin: the workbook, office.js' own services, and the objects that the add-in tracks. */
export interface PathRoots {
  workbook(): OfficeObject;
  service(typeName: string): OfficeObject | undefined;
  tracked(referenceId: string): OfficeObject | undefined;
}

/** The objects of one batch; each path is followed once, when an action first needs it. */
export interface ResolvedPaths {
  object(pathId: number): OfficeObject;
  given(info: ArgumentInfo | undefined): Arguments;
}

/** Follows the object paths of one batch. */
export function resolvePaths(paths: Readonly<Record<string, ObjectPath>>, roots: PathRoots): ResolvedPaths {
  const objects = new Map<number, OfficeObject>();

  function object(pathId: number): OfficeObject {
    const known = objects.get(pathId);
    if (known) return known;
    const path = paths[pathId];
    if (!path) throw new RichError("InvalidReference");
    const found = follow(path);
    objects.set(pathId, found);
    return found;
  }

  function follow(path: ObjectPath): OfficeObject {
    if (path.ObjectPathType === PATH.global) return roots.workbook();
    if (path.ObjectPathType === PATH.nullObject) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.newObject) return found(roots.service(path.Name), notServed(path.Name));
    if (path.ObjectPathType === PATH.reference) {
      return found(roots.tracked(path.Name), new RichError("InvalidReference", undefined, "Workbook"));
    }
    return followFrom(object(path.ParentObjectPathId ?? 0), path);
  }

  function followFrom(parent: OfficeObject, path: ObjectPath): OfficeObject {
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    const location = memberName(parent, name);
    const arguments_ = given(path.ArgumentInfo);
    try {
      if (path.ObjectPathType === PATH.property)
        return found(parent.link(name), notServed(location)).follow();
      const gave = found(parent.method(name), notServed(location))(arguments_);
      return isOfficeObject(gave) ? gave : NULL_OBJECT;
    } catch (thrown) {
      throw located(thrown, location);
    }
  }

  function given(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return readArguments((info?.Arguments ?? []).map((value, at) => argument(value, ids[at])));
  }

  function argument(value: Wire, pathId: number | PathIds | undefined): Argument {
    return typeof pathId === "number" && pathId !== 0 ? object(pathId) : withAddresses(value);
  }

  /** A range inside a plain object (a list's source, say) becomes the formula that points at it. */
  function withAddresses(value: Wire): Wire {
    if (isList(value))
      return value.some((one) => one !== null && typeof one === "object") ? value.map(withAddresses) : value;
    if (!isFields(value)) return value;
    const pathId = value["_ObjectPathId"];
    if (typeof pathId === "number") return rangeFormula(object(pathId));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withAddresses(part)]));
  }

  return { object, given };
}

function rangeFormula({ reference }: OfficeObject): string {
  if (!reference) throw new RichError("InvalidArgument");
  return absoluteFormula(placeOf(reference));
}

function found<T>(thing: T | undefined, refusal: RichError): T {
  if (thing === undefined) throw refusal;
  return thing;
}
