/** The same function, which works out each word once: exports repeat a few words thousands of times. */
export function remembered<T>(meaningOf: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const meaning = meaningOf(word);
    known.set(word, meaning);
    return meaning;
  };
}
