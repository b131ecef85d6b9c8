import type { LeftOutCopy } from "./leftOutCopy";
import type { ManagerCopy } from "./managerCopy";

/** Copies that can be added up, and those that cannot. */
export interface Agreeing {
  readonly copies: readonly ManagerCopy[];
  readonly leftOut: readonly LeftOutCopy[];
}

/** The copies that show the same days in the same currency as most do; of as many the first. */
export function agreeing(copies: readonly ManagerCopy[]): Agreeing {
  const groups = new Map<string, ManagerCopy[]>();
  for (const copy of copies) {
    const key = termsOf(copy);
    groups.set(key, [...(groups.get(key) ?? []), copy]);
  }
  let most: readonly ManagerCopy[] = [];
  for (const group of groups.values()) if (group.length > most.length) most = group;
  const [model] = most;
  if (model === undefined) return { copies: [], leftOut: [] };
  const others = copies.filter((copy) => !most.includes(copy));
  return { copies: most, leftOut: others.map((copy) => differing(copy, model)) };
}

function termsOf({ period, currency }: ManagerCopy): string {
  return [period.start, period.end, currency].join("|");
}

function differing({ fileName, period, currency }: ManagerCopy, wanted: ManagerCopy): LeftOutCopy {
  const isSamePeriod = period.start === wanted.period.start && period.end === wanted.period.end;
  if (!isSamePeriod) return { fileName, why: { kind: "period", got: period, wanted: wanted.period } };
  return { fileName, why: { kind: "currency", got: currency, wanted: wanted.currency } };
}
