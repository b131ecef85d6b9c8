/** Why a file's package or one of its parts cannot be read. */
export type FileFault =
  "encrypted" | "notAWorkbook" | "tooLarge" | "duplicatePart" | "escapingPath" | "corrupt" | "doctype";

/** Thrown while a workbook file is read; whoever reads it turns it into data. */
export class UnreadableFile extends Error {
  constructor(
    readonly kind: FileFault,
    readonly where = "",
    readonly got = "",
  ) {
    super(`${kind} ${where} ${got}`.trim());
  }
}
