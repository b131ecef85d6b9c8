import type { Block } from "../../domain/forecast/block";
import type { Outcome } from "../../domain/forecast/outcome";
import type { Span } from "../../domain/forecast/span";
import type { Trial, TrialQuestion } from "../../domain/forecast/trial";

/** What is asked of a period of the book. */
export interface OddsAsked extends TrialQuestion {
  readonly deals: Block;
  readonly span: Span;
}

/** Works out odds, range and swings off the pane's thread; what nobody waits for any more gives nothing. */
export interface OddsMaker {
  readonly ask: (asked: OddsAsked, signal: AbortSignal) => Promise<Outcome<Trial> | undefined>;
}
