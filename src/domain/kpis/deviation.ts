/** How far an actual lies from its plan, as a fraction of the plan; null without a plan to divide by. */
export function deviation(actual: number, plan: number | null): number | null {
  return plan === null || plan === 0 ? null : actual / plan - 1;
}
