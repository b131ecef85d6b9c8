/** An item of Today in words: what to do, why, and what its button says. */
export interface ItemWords {
  readonly title: string;
  readonly why: string;
  readonly button: string;
}
