import { createContext, type ReactNode } from "react";

/** Work that takes its time: what it is, how far it is, and how to stop it. */
export interface Job {
  readonly title: string;
  readonly detail?: string;
  /** Done share from 0 to 1; left out while it is not known. */
  readonly done?: number;
  readonly onStop?: () => void;
}

/** What was last written and can be taken back. */
export interface UndoOffer {
  readonly words: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What went wrong: the thing, then where and what to do. */
export interface Trouble {
  readonly title: string;
  readonly body: ReactNode;
}

/** What stands over every page: the running job, the last write, the trouble. */
export interface StandingState {
  readonly job?: Job | undefined;
  readonly undo?: UndoOffer | undefined;
  readonly trouble?: Trouble | undefined;
}

export const Standing = createContext<StandingState>({});
