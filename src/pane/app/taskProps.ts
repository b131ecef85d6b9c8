import type { BookView } from "./bookView";
import type { PaneApp } from "./paneApp";

/** What a page is given: the pane, and the book as it was read. */
export interface TaskProps {
  readonly app: PaneApp;
  readonly view: BookView;
}
