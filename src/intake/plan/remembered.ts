/** A column with more different values than this says something new in most rows, which is not worth keeping. */
const MOST = 5000;

/** The same function, which works out each word once: exports repeat a few words thousands of times. */
export function remembered<T>(meaningOf: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const meaning = meaningOf(word);
    if (known.size < MOST) known.set(word, meaning);
    return meaning;
  };
}
