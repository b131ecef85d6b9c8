/** Says whether an attribute's value may be written: it must parse as the type that the standard gives it. */
export type ValueRule = (value: string) => boolean;

export const flag: ValueRule = (value) => /^(0|1|true|false)$/.test(value);

export const whole: ValueRule = (value) => /^-?\d{1,10}$/.test(value);

export const decimal: ValueRule = (value) => /^-?(\d{1,15}(\.\d*)?|\.\d+)([eE][-+]?\d{1,3})?$/.test(value);

/** Eight hexadecimal digits, opacity first, or six. */
export const colour: ValueRule = (value) => /^([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$/.test(value);

/** One of the words that the standard lists, separated by blanks here. */
export function oneOf(list: string): ValueRule {
  const words = new Set(list.split(" "));
  return (value) => words.has(value);
}
