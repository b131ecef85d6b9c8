/** Excel's own words and HTTP status for each error code that the host raises. */
const ERRORS = {
  AccessDenied: ["You cannot perform the requested operation.", 403],
  ApiNotFound: ["The API you are trying to use could not be found.", 404],
  Conflict: ["Request could not be processed because of a conflict.", 409],
  FilteredRangeConflict: ["The attempted operation causes a conflict with a filtered range.", 409],
  GeneralException: ["There was an internal error while processing the request.", 500],
  InsertDeleteConflict: ["The insert or delete operation attempted resulted in a conflict.", 409],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  InvalidReference: ["This reference is not valid for the current operation.", 400],
  ItemAlreadyExists: ["The resource being created already exists.", 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  MergedRangeConflict: ["A table can't overlap with another table, a report, merged cells or a spill.", 409],
  NonBlankCellOffSheet: ["Cells can't be pushed off the end of the worksheet.", 409],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RangeExceedsLimit: ["The cell count in the range has exceeded the maximum supported number.", 400],
  RequestAborted: ["The request was aborted during run time.", 500],
  ServiceNotAvailable: ["The service is unavailable.", 503],
  UnsupportedOperation: ["The operation attempted is not supported.", 400],
} as const satisfies Record<string, readonly [string, number]>;

/** The error codes that Excel itself answers with. */
export type ErrorCode = keyof typeof ERRORS;

/** A refusal that reaches the add-in as an `OfficeExtension.Error` with Excel's code and location. */
export class RichError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = ERRORS[code][0],
    /** `Class.member`, the add-in's `debugInfo.errorLocation`. */
    readonly location = "",
  ) {
    super(message);
    this.name = "RichError";
  }

  get status(): number {
    return ERRORS[this.code][1];
  }
}

/** The refusal for a member that the host lacks; it names the member. */
export function notServed(member: string): RichError {
  return new RichError("ApiNotFound", `The API ${member} could not be found.`, member);
}
