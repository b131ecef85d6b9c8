const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;

/** Whether a text, typed into a cell, would become an error. */
export function isErrorText(text: string): boolean {
  return text.startsWith("#") && ERROR.test(text);
}
