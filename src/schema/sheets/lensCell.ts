import { type Lens, tooFewCases } from "../../terms/lenses";
import { MANAGER } from "../../terms/manager";
import { STATE_KEYS } from "../stateKeys";

/** The day of the import or call up to which the lenses look; "" before the first. */
export const LENS_DAY = `XLOOKUP("${STATE_KEYS.lens}Optimism:${MANAGER}",_State[Key],_State[Updated],"")`;

/** What is shown of a member of whom nothing was kept. */
export const UNSEEN = `IF(${LENS_DAY}="","from the next import on","${tooFewCases(0)}")`;

/** What a lens shows of a member, as it was kept last; `member` is an Excel expression, which may be many. */
export function lensText(lens: Lens, member: string, unseen: string = UNSEEN): string {
  return `IFNA(XLOOKUP("${STATE_KEYS.lens}${lens}:"&${member},_State[Key],_State[Value]),${unseen})`;
}
