import { sentence } from "../words/sentence";

/** What has changed under a draft, as a sentence: "Amount and close date have changed since." */
export function changedWords(changed: readonly string[], nothing: string): string {
  const last = changed.at(-1);
  if (last === undefined) return nothing;
  const others = changed.slice(0, -1);
  return others.length === 0
    ? `${sentence(last)} has changed since.`
    : `${sentence(others.join(", "))} and ${last} have changed since.`;
}
