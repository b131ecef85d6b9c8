/** How the text of a draft's note begins: with its day, then with the id of the record that it will be saved as. */
const BEGINNING = /^\{"begun":[\d.]+,"savedAs":"([^"]+)"/;

/** The id of the record that the draft in a note will be saved as; undefined where it carries none. */
export function savedAs(note: string): string | undefined {
  return BEGINNING.exec(note)?.[1];
}
