/** A closed deal and the chance that was named for it while it was open. */
export interface Judged {
  readonly probability: number;
  readonly isWon: boolean;
}
