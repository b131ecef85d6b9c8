import type { Book } from "../book/types";
import type { Box } from "../book/types/box";
import type { Place } from "../book/types/name";
import type { TrackedReference } from "../book/types/reference";
import type { Sheet } from "../book/types/sheet";
import type { FunctionRuntime } from "./functionRuntime";
import type { OfficeObject } from "./officeObject";
import type { Ribbon } from "./ribbon";
import type { Subscriptions } from "./subscriptions";
import type { Surroundings } from "./surroundings";

/** A range that an add-in holds: it moves with inserted rows and knows when its cells are gone. */
export interface LiveRange {
  readonly host: Host;
  readonly reference: TrackedReference;
}

/** A sheet of one host. */
export interface HostSheet {
  readonly host: Host;
  readonly sheet: Sheet;
}

/** The things of one host that members of the object model reach. */
export interface Host {
  readonly book: Book;
  readonly subscriptions: Subscriptions;
  readonly functions: FunctionRuntime;
  readonly ribbon: Ribbon;
  readonly surroundings: Surroundings;
  /** The Range around a box, which it follows until the batch ends, or longer when the add-in tracks it. */
  readonly range: (sheet: Sheet, box: Box) => OfficeObject;
  readonly worksheet: (sheet: Sheet) => OfficeObject;
  /** Where an event happened, by the id that the event carried. */
  readonly eventPlace: (id: string) => Place | null;
  readonly forget: (referenceId: string) => void;
}
