import type { RollUpFacts } from "./rollUpFacts";

/** The rows on which the parts of a roll-up begin: their headings; a part's header row follows, then its own rows. */
export interface RollUpPlace {
  readonly teams: number;
  readonly owners: number;
  readonly outlook: number;
  readonly course: number;
  readonly sources: number;
  readonly told: number;
  readonly deals: number;
}

/** Heading, header row and the blank row behind a part. */
const AROUND = 3;

/** Stacks the parts below title, purpose and period. */
export function rollUpPlace(facts: RollUpFacts): RollUpPlace {
  const teams = 5;
  const owners = teams + facts.sources.length + 1 + AROUND;
  const outlook = owners + facts.owners.length + AROUND;
  const course = outlook + facts.outlook.length + AROUND;
  const sources = course + facts.lines.length + 2 + AROUND;
  const told = sources + facts.sources.length + AROUND;
  return { teams, owners, outlook, course, sources, told, deals: told + facts.told.length + AROUND - 1 };
}

/** The first row of a part that has a header row. */
export function firstOf(heading: number): number {
  return heading + 2;
}
