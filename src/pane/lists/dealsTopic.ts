/** A list of deals that need the same thing, and the question to ask their owners. */
export interface DealsTopic {
  readonly title: string;
  readonly lead: string;
  /** The column whose cell a deal's link selects. */
  readonly header: string;
  readonly question: string;
}
