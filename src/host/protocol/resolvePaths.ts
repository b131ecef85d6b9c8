import { isOfficeObject, readArguments } from "./arguments";
import { absoluteFormula } from "../book/absolute-formula";
import { located } from "./located";
import { memberName } from "./memberName";
import { NULL_OBJECT } from "./nullObject";
import type { Argument, Arguments, OfficeObject } from "./officeObject";
import { notServed, RichError } from "./richError";
import { placeOf } from "./placeOf";
import { PATH, type ArgumentInfo, type ObjectPath, type PathIds, type Wire } from "./wire";
import { isFields, isList } from "./wireShape";

/** Where paths begin: the workbook, office.js' own services, and the objects that the add-in tracks. */
export interface PathRoots {
  readonly workbook: () => OfficeObject;
  readonly service: (typeName: string) => OfficeObject | undefined;
  readonly tracked: (referenceId: string) => OfficeObject | undefined;
}

/** The objects of one batch; each path is followed once, when an action first needs it. */
export interface ResolvedPaths {
  readonly object: (pathId: number) => OfficeObject;
  readonly given: (info: ArgumentInfo | undefined) => Arguments;
}

/** Follows the object paths of one batch. */
export function resolvePaths(paths: Readonly<Record<string, ObjectPath>>, roots: PathRoots): ResolvedPaths {
  const objects = new Map<number, OfficeObject>();

  function object(pathId: number): OfficeObject {
    const known = objects.get(pathId);
    if (known) return known;
    const path = paths[pathId];
    if (!path) throw new RichError("InvalidReference");
    const followed = rootOf(path, roots) ?? followFrom(object(path.ParentObjectPathId ?? 0), path);
    objects.set(pathId, followed);
    return followed;
  }

  function followFrom(parent: OfficeObject, path: ObjectPath): OfficeObject {
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    const location = memberName(parent, name);
    const passed = given(path.ArgumentInfo);
    try {
      if (path.ObjectPathType === PATH.property)
        return found(parent.link(name), () => notServed(location)).follow();
      const gave = found(parent.method(name), () => notServed(location))(passed);
      return isOfficeObject(gave) ? gave : NULL_OBJECT;
    } catch (thrown) {
      throw located(thrown, location);
    }
  }

  function given(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const values = info?.Arguments ?? [];
    return readArguments(values.map((value, at) => argumentOf(value, ids[at], object)));
  }

  return { object, given };
}

/** The object of a path without a parent. */
function rootOf(path: ObjectPath, roots: PathRoots): OfficeObject | undefined {
  switch (path.ObjectPathType) {
    case PATH.global:
      return roots.workbook();
    case PATH.newObject:
      return found(roots.service(path.Name), () => notServed(path.Name));
    case PATH.reference:
      return found(roots.tracked(path.Name), () => new RichError("InvalidReference", undefined, "Workbook"));
    case PATH.nullObject:
      return NULL_OBJECT;
    default:
      return undefined;
  }
}

type ObjectOf = (pathId: number) => OfficeObject;

function argumentOf(value: Wire, pathId: number | PathIds | undefined, objectOf: ObjectOf): Argument {
  if (typeof pathId === "object" && isList(value))
    return value.map((one, at) => argumentOf(one, pathId[at], objectOf));
  return typeof pathId === "number" && pathId !== 0 ? objectOf(pathId) : withFormulas(value, objectOf);
}

/** A range inside a plain object (a list's source, say) becomes the formula that points at it. */
function withFormulas(value: Wire, objectOf: ObjectOf): Wire {
  if (!isFields(value)) return value;
  const pathId = value["_ObjectPathId"];
  if (typeof pathId === "number") return rangeFormula(objectOf(pathId));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withFormulas(part, objectOf)]));
}

function rangeFormula({ reference }: OfficeObject): string {
  if (!reference) throw new RichError("InvalidArgument");
  return absoluteFormula(placeOf(reference));
}

/** An error is made only where one is thrown: thousands of paths are followed, and each error looks up its call stack. */
function found<T>(thing: T | undefined, refusal: () => RichError): T {
  if (thing === undefined) throw refusal();
  return thing;
}
