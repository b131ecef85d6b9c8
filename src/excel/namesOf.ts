import { OFFERED_SUFFIX } from "./building/nameClash";

/** The names under which a table or a name of the book may stand: first the one that it took where its own was the user's already. */
export function namesOf(name: string): readonly string[] {
  return [`${name}${OFFERED_SUFFIX}`, name];
}
