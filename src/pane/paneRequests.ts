import type { PageName } from "./pages";

/** What a ribbon button asks the pane for: a page, or the review of the deal in the selected row. */
export type PaneRequest = PageName | "the selected deal";

/** The way from the ribbon to the pane, which may not be loaded yet. */
export interface PaneRequests {
  readonly ask: (request: PaneRequest) => void;
  /** Hears every request from now on, and the one that waits. */
  readonly listen: (listener: (request: PaneRequest) => void) => void;
}

export function createPaneRequests(): PaneRequests {
  let waiting: PaneRequest | undefined;
  let hear: ((request: PaneRequest) => void) | undefined;
  return {
    ask: (request) => {
      if (hear) hear(request);
      else waiting = request;
    },
    listen: (listener) => {
      hear = listener;
      if (waiting !== undefined) listener(waiting);
      waiting = undefined;
    },
  };
}
