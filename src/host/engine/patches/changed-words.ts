import type { ICommandInfo } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";

type Name = Pick<IDefinedNamesServiceParam, "name" | "formulaOrRefString">;

interface ChangeOfMeaning {
  readonly tableName?: string;
  readonly name?: string;
}

/** What can be the name of something: letters, digits, and what Excel lets stand among them. */
const WORDS = /[\p{L}\p{N}_.\\?]+/gu;

/** Whether a formula has one of these tables or names in it. */
export function mentions(words: readonly string[]): (formula: string) => boolean {
  if (words.length === 0) return () => false;
  const wanted = words.map((word) => word.toLowerCase());
  return (formula) => {
    const text = formula.toLowerCase();
    // Few formulas have the letters at all: only those are taken apart.
    const near = wanted.filter((word) => text.includes(word));
    return near.length > 0 && (text.match(WORDS)?.some((word) => near.includes(word)) ?? false);
  };
}

/** The tables and names that these commands changed, and the names that reach them through other names. */
export function changedWords(commands: readonly ICommandInfo[], names: readonly Name[]): readonly string[] {
  const changes = commands.map(({ params }) => params as ChangeOfMeaning);
  const words = changes.flatMap(({ tableName, name }) => tableName ?? name ?? []);
  let unchanged = names.filter(({ name }) => !words.includes(name));
  for (let found = words.slice(); found.length > 0; words.push(...found)) {
    const isReached = mentions(found);
    found = unchanged
      .filter(({ formulaOrRefString }) => isReached(formulaOrRefString))
      .map(({ name }) => name);
    unchanged = unchanged.filter(({ name }) => !found.includes(name));
  }
  return words;
}
