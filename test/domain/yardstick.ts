import type { Yardstick } from "../../src/domain/pipeline/needs";
import { HYGIENE_LIMITS } from "../../src/schema/sheets/settings/hygieneLimits";
import { TODAY } from "./deal";

/** What deals are held against in a new book: every rule is on, nobody at a customer is recorded. */
export function yardstick(facts: Partial<Yardstick> = {}): Yardstick {
  return {
    today: TODAY,
    rules: new Map(HYGIENE_LIMITS.map(({ rule, value }) => [rule, value ?? 0])),
    normDays: new Map(),
    largeFrom: null,
    people: new Map(),
    ...facts,
  };
}
