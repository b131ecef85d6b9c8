/** The keys under which the add-in keeps its own notes in `_State`. */
export const STATE_KEYS = {
  /** The day and time of the last import, as a serial. */
  importedAt: "importedAt",
} as const;
