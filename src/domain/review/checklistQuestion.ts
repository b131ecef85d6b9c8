/** One question of a checklist and how much its answer counts. */
export interface ChecklistQuestion {
  readonly question: string;
  readonly weight: number;
  /** What the question is about, such as "Economic buyer". */
  readonly element: string;
}
