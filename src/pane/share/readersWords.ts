import type { CopyChoice, Readers } from "../../share/policyOf";

/** How the pages name the readers of a copy. */
interface ReadersWords {
  readonly choice: string;
  readonly title: string;
  readonly lead: string;
  /** Behind "for" and before "gets". */
  readonly who: string;
}

const WORDS: Readonly<Record<Readers, ReadersWords>> = {
  leadership: {
    choice: "Upper management",
    title: "A copy that can go up",
    lead: "A new workbook for upper management with only what you choose. This one stays as it is.",
    who: "upper management",
  },
  team: {
    choice: "My team",
    title: "A copy for your team",
    lead: "A new workbook with what the team may see of it. This one stays as it is.",
    who: "your team",
  },
  rep: {
    choice: "One rep, own deals only",
    title: "A file that a rep fills in",
    lead: "The own deals only. Filled in and dropped on Import, it shows what changes before anything is written.",
    who: "the rep",
  },
};

/** The readers in the order in which they are offered. */
export const READERS = ["leadership", "team", "rep"] as const satisfies readonly Readers[];

/** The words for the readers who are chosen, a rep by name. */
export function readersWords({ readers, rep }: Pick<CopyChoice, "readers" | "rep">): ReadersWords {
  return rep === "" ? WORDS[readers] : { ...WORDS[readers], who: rep };
}
