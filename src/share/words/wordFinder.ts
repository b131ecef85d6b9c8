/** Finds whole words and phrases in texts, without case. */
export interface WordFinder {
  /** The first phrase that occurs in the text, in lower case. */
  find(text: string): string | undefined;
}

const PREFIX_LENGTH = 4;

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function isAtWordStart(text: string, at: number): boolean {
  return !(isWordCharacter(text[at - 1]) && isWordCharacter(text[at]));
}

function isAtWordEnd(text: string, end: number): boolean {
  return !(isWordCharacter(text[end - 1]) && isWordCharacter(text[end]));
}

/** Phrases by their first characters, so that a text is read once however many phrases there are. */
function byPrefix(phrases: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const lower = phrase.toLowerCase();
    const prefix = lower.slice(0, PREFIX_LENGTH);
    const siblings = index.get(prefix);
    if (siblings) siblings.push(lower);
    else index.set(prefix, [lower]);
  }
  return index;
}

/** Phrases shorter than four characters are found only when they are the whole text. */
export function wordFinder(phrases: Iterable<string>): WordFinder {
  const index = byPrefix(phrases);
  function phraseAt(text: string, at: number): string | undefined {
    const candidates = index.get(text.slice(at, at + PREFIX_LENGTH));
    if (!candidates || !isAtWordStart(text, at)) return undefined;
    return candidates.find((phrase) => text.startsWith(phrase, at) && isAtWordEnd(text, at + phrase.length));
  }
  return {
    find(text) {
      const lower = text.trim().toLowerCase();
      if (lower.length < PREFIX_LENGTH) return index.get(lower)?.includes(lower) === true ? lower : undefined;
      for (let at = 0; at + PREFIX_LENGTH <= lower.length; at++) {
        const found = phraseAt(lower, at);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
