import { createContext } from "react";

/** Work that takes its time: what it is, how far it is, and how to stop it. */
export interface Job {
  readonly title: string;
  readonly detail?: string;
  /** Done share from 0 to 1; left out while it is not known. */
  readonly done?: number;
  readonly onStop?: () => void;
}

/** What was last written, or taken back; a write can be undone. */
export interface UndoOffer {
  readonly words: string;
  readonly onUndo?: () => void;
  readonly onClose: () => void;
}

/** What went wrong: the thing, then where and what to do. */
export interface Trouble {
  readonly title: string;
  readonly body: string;
  /** The way out, where there is one. */
  readonly action?: { readonly words: string; readonly onPress: () => void };
}

/** What stands over every page: the running job, the last write, the trouble. */
export interface StandingState {
  readonly job?: Job | undefined;
  readonly undo?: UndoOffer | undefined;
  readonly trouble?: Trouble | undefined;
}

export const Standing = createContext<StandingState>({});
