import type { FileFault } from "../kit/xlsx/unreadable";

/** Why no copy was made; the pane makes words of it. */
export type RefusalKind = FileFault | "nothingKept" | "leak" | "stopped" | "brokeOff";

/** A refusal with the part, sheet or cell at which it was found. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly where: string;
  /** What was met there, such as the broken markup or the private words that were found. */
  readonly got: string;
}

/** Thrown inside the share folder only; `makeCopy` and `planCopy` return its refusal as data. */
export class Refused extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly where = "",
    readonly got = "",
  ) {
    super(`${kind} ${where} ${got}`.trim());
  }
}
