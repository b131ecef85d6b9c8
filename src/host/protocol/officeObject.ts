import type { Place } from "../book/types/name";
import type { TrackedReference } from "../book/types/reference";
import type { Wire } from "./wire";

/** A scalar property of one object, under its name on the wire. */
export interface BoundScalar {
  readonly name: string;
  readonly get?: (() => Wire) | undefined;
  readonly set?: ((value: Wire) => void) | undefined;
}

/** A navigation property of one object, under its name on the wire. */
interface BoundLink {
  readonly name: string;
  follow(): OfficeObject;
}

/** An argument after its object path id was replaced by the object. */
export type Argument = Wire | OfficeObject | readonly Argument[];

/** The arguments of one call, read by position; a missing or wrong one is Excel's InvalidArgument. */
export interface Arguments {
  value(at: number): Wire;
  text(at: number): string;
  optionalText(at: number): string | undefined;
  number(at: number): number;
  optionalNumber(at: number): number | undefined;
  flag(at: number): boolean;
  /** What was given of any number of things; one alone is a list of it. */
  each(at: number): readonly Argument[];
  /** Where the range is that was given; undefined when the argument is no range. */
  place(at: number): Place | undefined;
}

/** What a method gives: another object, a value, or nothing. */
export type Given = OfficeObject | Wire | undefined;

/** One live object of the Office.js object model, as the request engine sees it; names are found in any case. */
export interface OfficeObject {
  readonly className: string;
  /** The place that a Range follows. */
  readonly reference?: TrackedReference | undefined;
  /** The ranges behind several areas in one; they are kept as long as it is. */
  readonly parts?: readonly OfficeObject[];
  /** Set once the add-in tracks the object; later requests name it by this id. */
  referenceId?: string;
  identity(): Record<string, Wire>;
  scalars(): readonly BoundScalar[];
  scalar(name: string): BoundScalar | undefined;
  link(name: string): BoundLink | undefined;
  method(name: string): ((given: Arguments) => Given) | undefined;
  items(): readonly OfficeObject[] | undefined;
}
