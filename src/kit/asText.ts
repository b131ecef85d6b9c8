/** A text as a cell takes it whatever it looks like, a number or a day too; nothing stays nothing. */
export function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}
