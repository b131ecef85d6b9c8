import { wantedWords } from "../../domain/find/findIn";
import { plain } from "../../kit/text";

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isWanted: boolean;
}

/** So many letters stand before what was looked for, so that it is in sight on one line. */
const BEFORE = 14;
/** A text so short stands on one line as it is. */
const LINE = 36;

/** What plain text a letter is; white space stays, which alone would be trimmed. */
function plainLetter(letter: string): string {
  return /\s/.test(letter) ? " " : plain(letter);
}

/** Which letters of a text belong to a wanted word, whatever their case and accents. */
function wantedLetters(letters: readonly string[], wanted: string): readonly boolean[] {
  const spelled = letters.map(plainLetter);
  const text = spelled.join("");
  const owner = spelled.flatMap((part, at) => Array.from({ length: part.length }, () => at));
  const isWanted = letters.map(() => false);
  for (const word of wantedWords(wanted)) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      for (let letter = at; letter < at + word.length; letter += 1) isWanted[owner[letter] ?? 0] = true;
    }
  }
  return isWanted;
}

/** A text in pieces, those that were looked for told apart. */
export function pieces(text: string, wanted: string): readonly Piece[] {
  const letters = Array.from(text);
  const isWanted = wantedLetters(letters, wanted);
  const found: { text: string; isWanted: boolean }[] = [];
  letters.forEach((letter, at) => {
    const last = found.at(-1);
    if (last && last.isWanted === isWanted[at]) last.text += letter;
    else found.push({ text: letter, isWanted: isWanted[at] ?? false });
  });
  return found;
}

/** A long text from shortly before what was looked for on, cut between words. */
export function excerpt(text: string, wanted: string): string {
  const oneLine = text.replaceAll(/\s+/g, " ").trim();
  const letters = Array.from(oneLine);
  const first = wantedLetters(letters, wanted).indexOf(true);
  if (first <= BEFORE || letters.length <= LINE) return oneLine;
  const from = letters.indexOf(" ", first - BEFORE);
  const cut = from < 0 || from >= first ? first : from + 1;
  return `…${letters.slice(cut).join("")}`;
}
