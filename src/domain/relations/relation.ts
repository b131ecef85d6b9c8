import type { Serial } from "../../kit/serial";
import { daysBetween } from "../pipeline/daysBetween";

/** How well we know a person, where that person stands, and when we last spoke. */
export interface Tie {
  /** From 0, never met, to 3, trusts us. */
  readonly strength: number;
  /** From −2, against us, to 2, for us. */
  readonly stance: number;
  readonly lastContact: Serial;
}

/** The day on which ties are judged, and after how many days of silence one is worth half. */
export interface Fading {
  readonly today: Serial;
  readonly halfLife: number;
}

/** What a tie is worth, −1 to 1, halving with every half-life of silence; a contact still to come has not faded. */
export function relation({ strength, stance, lastContact }: Tie, { today, halfLife }: Fading): number {
  const silence = Math.max(0, daysBetween(lastContact, today));
  // The sum turns −0, no tie to an opponent, into 0.
  return (strength / 3) * (stance / 2) * 0.5 ** (silence / halfLife) + 0;
}
