import type { Host, HostSheet } from "../host";
import type { Box } from "../../book/types/box";
import type { Sheet } from "../../book/types/sheet";
import { officeClass, type Methods } from "../officeClass";
import type { BoundScalar, OfficeObject } from "../officeObject";
import { RichError } from "../richError";
import { conditionalFormatCollectionClass } from "./conditionalFormatCollection";
import { placeAt } from "./givenRange";

/** What several ranges have at once; of what hangs on them everything is served. */
const SHARED = { links: ["Format", "DataValidation"], methods: ["CopyFrom"] } as const;

/** Several objects of one class as one: what is set on it is set on all, what is read is what all share, or null. */
function together(className: string, objects: readonly OfficeObject[], shared?: typeof SHARED): OfficeObject {
  const [first] = objects;
  if (!first) throw new RichError("InvalidArgument");
  const isServed = (name: string, kind: keyof typeof SHARED) =>
    shared === undefined || shared[kind].some((member) => member.toLowerCase() === name.toLowerCase());
  return {
    className,
    parts: objects,
    identity: () => ({}),
    scalars: () => first.scalars().map(({ name }) => sharedScalar(name, objects)),
    scalar: (name) => (shared === undefined && first.scalar(name) ? sharedScalar(name, objects) : undefined),
    link: (name) => {
      const own = isServed(name, "links") ? first.link(name) : undefined;
      const follow = () => objects.flatMap((object) => object.link(name)?.follow() ?? []);
      return own && { name: own.name, follow: () => together(own.follow().className, follow()) };
    },
    method: (name) => {
      const hasMethod = isServed(name, "methods") && first.method(name) !== undefined;
      return hasMethod
        ? (given) => {
            const results = objects.map((object) => object.method(name)?.(given));
            const made = results.filter((result): result is OfficeObject => isObject(result));
            return made.length === objects.length ? together(first.className, made) : undefined;
          }
        : undefined;
    },
    items: () => undefined,
  };
}

function isObject(result: unknown): result is OfficeObject {
  return typeof result === "object" && result !== null && "className" in result;
}

function sharedScalar(name: string, objects: readonly OfficeObject[]): BoundScalar {
  const scalars = objects.map((object) => object.scalar(name));
  return {
    name: scalars[0]?.name ?? name,
    get: () => {
      const [value = null, ...rest] = scalars.map((scalar) => scalar?.get?.() ?? null);
      return rest.every((other) => JSON.stringify(other) === JSON.stringify(value)) ? value : null;
    },
    set: (value) => {
      for (const scalar of scalars) scalar?.set?.(value);
    },
  };
}

/** Excel's RangeAreas, as far as looks, validation, conditional formats, copies and searches go. */
export const rangeAreas: Methods<HostSheet> = {
  GetRanges: ({ host, sheet }, given) => {
    const ranges = given
      .text(0)
      .split(",")
      .map((address) => {
        const place = placeAt(host, sheet, address.trim());
        return host.range(place.sheet, place.box);
      });
    return withFormats(withAreas(ranges), host, ranges);
  },
};

/** Rectangles of cells that were found, as Excel's RangeAreas with each of its ranges. */
export function foundAreas(host: Host, sheet: Sheet, boxes: readonly Box[]): OfficeObject {
  return withAreas(boxes.map((box) => host.range(sheet, box)));
}

/** Ranges of one sheet together, with each of them and the sheet. */
function withAreas(ranges: readonly OfficeObject[]): OfficeObject {
  const areas = together("RangeAreas", ranges, SHARED);
  const links = new Map([
    ["areas", { name: "Areas", follow: () => rangeCollectionClass(ranges) }],
    ["worksheet", ranges[0]?.link("Worksheet")],
  ]);
  return { ...areas, link: (name) => links.get(name.toLowerCase()) ?? areas.link(name) };
}

/** Excel's RangeCollection. */
const rangeCollectionClass = officeClass<readonly OfficeObject[]>("RangeCollection", {
  methods: { GetCount: (ranges) => ranges.length },
  items: (ranges) => ranges,
});

/** A conditional format of several ranges is one of them all, not one each. */
function withFormats(areas: OfficeObject, host: Host, ranges: readonly OfficeObject[]): OfficeObject {
  const [first, ...others] = ranges.flatMap(({ reference }) => (reference ? [{ host, reference }] : []));
  if (!first) return areas;
  const link = {
    name: "ConditionalFormats",
    follow: () => conditionalFormatCollectionClass([first, ...others]),
  };
  return {
    ...areas,
    link: (name) => (name.toLowerCase() === link.name.toLowerCase() ? link : areas.link(name)),
  };
}
