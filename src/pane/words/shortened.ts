/** A name cut to so many letters, with an ellipsis where something was cut. */
export function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}
