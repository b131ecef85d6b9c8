import { BookError } from "../book/book-error";
import { RichError } from "./richError";

/** Whatever was thrown as a refusal that says where; a refusal that already says where keeps it. */
export function located(thrown: unknown, location: string): RichError {
  if (thrown instanceof RichError) {
    return thrown.location ? thrown : new RichError(thrown.code, thrown.message, location);
  }
  if (thrown instanceof BookError) return new RichError(thrown.code, thrown.message, location);
  const said = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new RichError("GeneralException", `The embedded workbook failed: ${said}`, location);
}
