/** The part of Excel's custom-functions runtime that a worksheet function needs, for running it in Node. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

const ERROR_CODES = { invalidValue: "#VALUE!", notAvailable: "#N/A" };

Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode: ERROR_CODES } });

/** What a call gives instead of an answer: `#VALUE! measure is …`. */
export function errorOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof ExcelError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error("The call gave an answer");
}
