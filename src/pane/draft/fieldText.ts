/** A field of a draft as it was left: anything but a text is blank. */
export function fieldText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
