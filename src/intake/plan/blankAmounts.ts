/** The question about open deals without an amount, and the answer that takes the product's list price. */
export const BLANK_AMOUNTS = "blank amounts";
export const LIST_PRICE = "list price";
