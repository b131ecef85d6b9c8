import { NUMBER_CELL } from "../domain/forecast/cellRules";
import { single } from "./parameters";

/** What the period's total should reach. */
export const TARGET = single(
  { name: "target", about: "The amount to reach; exactly the target counts." },
  NUMBER_CELL,
);
