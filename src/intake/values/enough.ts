/** The share of a column's values that must be readable before the column counts as being of a type. */
export const ENOUGH = 0.9;
