import { number } from "./parameters";

/** What the period's total should reach. */
export const TARGET = number("target", "The amount to reach; exactly the target counts.");
