/** The keys under which the add-in keeps its own notes in `_State`. */
export const STATE_KEYS = {
  /** The day and time of the last import, as a serial. */
  importedAt: "importedAt",
  /** The last line of the log when a copy was made: what is cut off the end of the log later is known by it. */
  logHead: "logHead",
  /** "yes" once the five steps of Setup were left for later. */
  setupLater: "setupLater",
  /** Followed by a kind and an id: what was typed and not saved yet. */
  draft: "draft:",
  /** Followed by a task of the first 90 days: "done". */
  firstDays: "firstDays:",
  /** Followed by what was put off on Today. */
  putOff: "putOff:",
  /** Followed by a finding of Trust: how it stood when it was left alone. */
  leftAlone: "leftAlone:",
  /** Followed by the fingerprint of an export's headers: where its columns went and how it was written. */
  exportColumns: "export:",
  /** Followed by a question about a word of an export: the answer. */
  exportWord: "word:",
  /** Followed by a period and a day: the range and the odds that the book showed then with their level and luck. */
  shown: "shown:",
  /** Followed by a lens and a member: what it shows of them, in words. */
  lens: "lens:",
} as const;
