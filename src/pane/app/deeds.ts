import type { Serial } from "../../kit/serial";
import { createStore, type Store } from "../kit/store";

/** What came of taking something back: it is back, it stays because somebody has worked there since, or it failed and can be tried again. */
export type WayBack = "back" | "stays" | "failed";

/** Something that the pane wrote since it was opened. */
export interface Deed {
  readonly words: string;
  readonly at: Serial;
  readonly takeBack: () => Promise<WayBack>;
  /** What came of taking it back, and when; null while nobody did. */
  readonly ended: { readonly way: "back" | "stays"; readonly at: Serial } | null;
}

export type Deeds = Store<readonly Deed[]>;

export function createDeeds(): Deeds {
  return createStore<readonly Deed[]>([]);
}

/** A deed of an import holds its cells: so many are kept at most. */
const MOST = 20;

/** Keeps a deed, the last one first. */
export function keepDeed(deeds: Deeds, deed: Deed): void {
  deeds.set([deed, ...deeds.get()].slice(0, MOST));
}

/** Marks a deed as ended. */
export function endDeed(deeds: Deeds, deed: Deed, ended: NonNullable<Deed["ended"]>): void {
  deeds.set(deeds.get().map((each) => (each === deed ? { ...each, ended } : each)));
}
