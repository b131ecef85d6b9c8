/** What the speed of a pipeline follows from. */
export interface Flow {
  readonly dealsOpen: number;
  readonly averageDeal: number;
  readonly winRate: number;
  readonly cycleDays: number;
}

/** How much a pipeline brings per day. */
export function velocity({ dealsOpen, averageDeal, winRate, cycleDays }: Flow): number {
  return (dealsOpen * averageDeal * winRate) / cycleDays;
}
