import { parseAddress } from "../address";
import { invalidArgument } from "../refusals";
import type { Box } from "../types/box";

/** The box of an address that the user points at; anything else is refused. */
export function boxAt(address: string): Box {
  const box = parseAddress(address);
  if (!box) throw invalidArgument();
  return box;
}
