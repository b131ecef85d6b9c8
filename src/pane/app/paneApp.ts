import type { BookState } from "../../excel/bookState";
import { type Inspection, NO_INSPECTION } from "../../excel/inspection";
import type { BookGlance } from "../../excel/opening";
import type { Change } from "../../excel/writing/change";
import type { SelectedRow } from "../../excel/watchSelection";
import type { Serial } from "../../kit/serial";
import type { SheetPlan } from "../../schema/plan";
import type { FirstUseTab } from "../../terms/firstUseTabs";
import type { Desk } from "../desk";
import type { OddsMaker } from "../forecast/oddsMaker";
import type { CopyMaker } from "../share/copyMaker";
import type { StandingState, Trouble } from "../kit/standing";
import { createStore, type Store } from "../kit/store";
import type { Place } from "../pages";
import { createDeeds, type Deeds } from "./deeds";
import { createEarlyLetters, type EarlyLetters } from "./earlyLetters";
import type { ReviewDraft } from "../review/reviewDraft";
import type { ReviewStage } from "../review/reviewDock";

/** The book as last read. */
export type BookReading =
  | { readonly kind: "reading" }
  | { readonly kind: "glanced"; readonly glance: BookGlance }
  | { readonly kind: "read"; readonly state: BookState }
  | { readonly kind: "not read"; readonly trouble: Trouble };

/** A review on its way into the book, or there; one that is being typed is a held draft. */
export interface SentReview {
  readonly draft: ReviewDraft;
  readonly stage: ReviewStage;
}

/** A note of the add-in's own that was made in this session. */
export interface SessionNote {
  readonly value: string;
  /** When it was written into the book; null while only the pane has it. */
  readonly keptAt: Serial | null;
  /** The draft that ended when it was saved, and by which change: taking that back brings it back. */
  readonly ended?: { readonly note: string; readonly by: Change };
}

/** What the pane is given: the workbook, the road to the maker of copies, and the clock. */
export interface PaneTools {
  readonly desk: Desk;
  /** Loads the maker of copies. */
  readonly copyMaker: () => Promise<CopyMaker>;
  /** Loads the maker of odds. */
  readonly oddsMaker: () => Promise<OddsMaker>;
  /** Loads the plan of a tab that comes with its first use; null when it cannot be had. */
  readonly readTab: (name: FirstUseTab) => Promise<SheetPlan | null>;
  /** The day and time as a serial. */
  readonly now: () => Serial;
}

/** The pane's tools and everything that changes while it is open. */
export interface PaneApp extends PaneTools {
  /** When this pane was opened: what was typed before comes from an earlier session. */
  readonly openedAt: Serial;
  readonly place: Store<Place>;
  readonly book: Store<BookReading>;
  readonly standing: Store<StandingState>;
  /** What was written since this pane was opened and can be taken back. */
  readonly deeds: Deeds;
  /** What stands beside the deals; read with Inspect. */
  readonly beside: Store<Inspection>;
  /** By deal id. */
  readonly sent: Store<ReadonlyMap<string, SentReview>>;
  readonly notes: Store<ReadonlyMap<string, SessionNote>>;
  /** The ids of the reviews that the log tells of since this pane was opened. */
  readonly told: Set<string>;
  /** Whether notes are being written. */
  readonly isKeeping: Store<boolean>;
  readonly selected: Store<SelectedRow | null>;
  /** The month in which the years of a book that is yet to be built begin, 1–12; a book's periods say it themselves. */
  readonly fiscalStart: Store<number>;
  /** Set by navigation, claimed by the heading that takes the focus. */
  readonly arrival: Store<boolean>;
  readonly letters: EarlyLetters;
}

export function createPaneApp(tools: PaneTools): PaneApp {
  return {
    ...tools,
    openedAt: tools.now(),
    place: createStore<Place>({ page: "Today" }),
    book: createStore<BookReading>({ kind: "reading" }),
    standing: createStore<StandingState>({}),
    deeds: createDeeds(),
    beside: createStore(NO_INSPECTION),
    sent: createStore<ReadonlyMap<string, SentReview>>(new Map()),
    notes: createStore<ReadonlyMap<string, SessionNote>>(new Map()),
    told: new Set(),
    isKeeping: createStore(false),
    selected: createStore<SelectedRow | null>(null),
    fiscalStart: createStore(1),
    arrival: createStore(false),
    letters: createEarlyLetters(),
  };
}

/** The book, where it has been read whole. */
export function bookOf({ book }: PaneApp): BookState | null {
  const reading = book.get();
  return reading.kind === "read" ? reading.state : null;
}

/** The book as far as it has been read. */
export function seenBook({ book }: PaneApp): BookState | null {
  const reading = book.get();
  if (reading.kind === "glanced") return reading.glance.book;
  return reading.kind === "read" ? reading.state : null;
}
