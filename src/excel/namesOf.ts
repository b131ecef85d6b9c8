import { OFFERED_SUFFIX } from "./building/nameClash";

/** Whether a part of the book is looked for under its declared name alone, or first under the one that it took where that was the user's already. */
export type Look = "declared" | "either";

/** The names under which a table or a name of the book may stand. */
export function namesOf(name: string, look: Look): readonly string[] {
  return look === "declared" ? [name] : [`${name}${OFFERED_SUFFIX}`, name];
}

/** What a tab of the book may be called. */
export function tabsOf(name: string, look: Look): readonly string[] {
  return look === "declared" ? [name] : [`${name} ${OFFERED_SUFFIX}`, name];
}
