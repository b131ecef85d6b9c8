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

function mentions(words: readonly string[]): (formula: string) => boolean {
  if (words.length === 0) return () => false;
  const whole = new RegExp(
    `(?<![\\p{L}\\p{N}_.])(?:${words.map(asPattern).join("|")})(?![\\p{L}\\p{N}_.])`,
    "iu",
  );
  return (formula) => whole.test(formula);
}

/** Whether a formula reads a table or a name that these commands changed, be it through the names of the workbook. */
export function readsChanged(
  commands: readonly ICommandInfo[],
  names: readonly Name[],
): (formula: string) => boolean {
  const changes = commands.map(({ params }) => params as ChangeOfMeaning);
  const words = changes.flatMap(({ tableName, name }) => tableName ?? name ?? []);
  let unchanged = names.filter(({ name }) => !words.includes(name));
  for (let found = words; found.length > 0; words.push(...found)) {
    const isReached = mentions(found);
    found = unchanged
      .filter(({ formulaOrRefString }) => isReached(formulaOrRefString))
      .map(({ name }) => name);
    unchanged = unchanged.filter(({ name }) => !found.includes(name));
  }
  return mentions(words);
}
