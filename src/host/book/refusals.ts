import { BookError } from "./book-error";

/** The argument does not fit. */
export function invalidArgument(
  reason = "The argument is invalid or missing or has an incorrect format.",
): BookError {
  return new BookError("InvalidArgument", reason);
}

/** The thing is gone or was never there. */
export function notFound(): BookError {
  return new BookError("ItemNotFound", "The requested resource doesn't exist.");
}

/** A name that is taken. */
export function alreadyExists(): BookError {
  return new BookError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

/** A locked cell of a protected sheet, or something else that protection forbids. */
export function accessDenied(): BookError {
  return new BookError("AccessDenied", "You cannot perform the requested operation.");
}

/** Something that Excel can do and this workbook cannot. */
export function notImplemented(what: string): BookError {
  return new BookError("NotImplemented", `The embedded workbook does not support ${what}.`);
}

/** The current state forbids it. */
export function invalidOperation(reason: string): BookError {
  return new BookError("InvalidOperation", reason);
}
