import { BookError } from "../book/book-error";

/** Whether the workbook takes something of a file; a file may hold what Excel itself would refuse. */
export function isKept(take: () => unknown): boolean {
  try {
    take();
    return true;
  } catch (refusal) {
    if (refusal instanceof BookError) return false;
    throw refusal;
  }
}
