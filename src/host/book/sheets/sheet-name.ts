const LONGEST = 31;

/** Whether Excel takes the text as a sheet's name; that it is free must be asked elsewhere. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= LONGEST &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}
