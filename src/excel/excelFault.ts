/** What kept Excel from doing what was asked, in the terms that a user can act on. */
export type FaultKind =
  | "editing"
  | "protected"
  | "gone"
  | "exists"
  | "tooLarge"
  | "disconnected"
  | "unsupported"
  | "newer"
  | "contested"
  /** A table that rows should go to shows a totals row, which they would end up below; `where` is its tab. */
  | "totals"
  | "unknown";

/** Why Excel refused a request, as data; the pane makes the words. */
export interface ExcelFault {
  readonly kind: FaultKind;
  /** Excel's own code, such as `AccessDenied`. */
  readonly code: string;
  /** The member that failed, such as `Range.values`, or "" where Excel does not say. */
  readonly where: string;
  readonly message: string;
}

const KINDS: Readonly<Record<string, FaultKind>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidObjectPath: "gone",
  ItemAlreadyExists: "exists",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ActivityLimitReached: "disconnected",
  RequestAborted: "disconnected",
  NewerBook: "newer",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
};

interface OfficeErrorShape {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Reads the code and place out of what office.js threw; anything else is `unknown` with its message. */
export function faultOf(error: unknown): ExcelFault {
  const shape: OfficeErrorShape = typeof error === "object" && error !== null ? error : {};
  const code = text(shape.code);
  return {
    kind: KINDS[code] ?? "unknown",
    code,
    where: text(shape.debugInfo?.errorLocation),
    message: text(shape.message) || text(error),
  };
}
