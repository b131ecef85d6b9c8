import type { Column } from "../column";
import type { Facts } from "../facts";
import { YES_NO, type YesNo } from "../../terms/yesNo";
import { choice } from "./choice";

/** A claim, Yes or No; blank is null: not said is not No. */
export function flag(facts: Facts): Column<YesNo | null> {
  return { ...choice(facts, YES_NO), kind: "flag" };
}
