import type { ICommandInfo } from "@univerjs/core";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";

type Name = Pick<IDefinedNamesServiceParam, "name" | "formulaOrRefString">;

interface ChangeOfMeaning {
  readonly tableName?: string;
  readonly name?: string;
}

function asPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Whether a formula has one of these tables or names in it. */
export function mentions(words: readonly string[]): (formula: string) => boolean {
  if (words.length === 0) return () => false;
  const anyOf = words.map(asPattern).join("|");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${anyOf})(?![\\p{L}\\p{N}_.])`, "iu");
  return (formula) => whole.test(formula);
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
