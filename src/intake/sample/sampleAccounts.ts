import type { Random } from "./random";
import { COMPANIES, TEAM, TRADES } from "./sampleWords";

/** One of the accounts that a member of the team looks after; nobody shares one. */
export function accountOf(member: number, chance: Random): string {
  const perMember = (COMPANIES.length * TRADES.length) / TEAM.length;
  const number = member + TEAM.length * chance.whole(0, perMember - 1);
  const company = COMPANIES[number % COMPANIES.length] ?? COMPANIES[0];
  const trade = TRADES[Math.floor(number / COMPANIES.length)] ?? TRADES[0];
  return `${company} ${trade}`;
}
