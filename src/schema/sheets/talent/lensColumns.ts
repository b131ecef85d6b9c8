import type { Lens } from "../../../terms/lenses";
import { formula } from "../../columns/formula";
import { text } from "../../columns/text";
import { PALETTE } from "../../palette";
import { lensText } from "../lensCell";

function lens(header: Lens, width: number, about: string) {
  const facts = {
    header,
    about,
    audience: "private",
    width,
    isWrapped: true,
    highlights: [{ when: '=LEFT([@],3)="not"', show: { color: PALETTE.mute } }],
  } as const;
  return formula(text(facts), `=IF([@Member]="","",${lensText(header, "[@Member]")})`);
}

/** How what a member says compares with what comes, and how the manager's own judgment of their deals does. */
export const lensColumns = {
  optimism: lens(
    "Optimism",
    75,
    "How far calls lie above (+) what was closed, in %; with few calls, chances above deals won, in points.",
  ),
  style: lens(
    "Style",
    75,
    "How many stages open deals stand ahead of (+) or behind the stage whose criteria are proven.",
  ),
  aggressiveness: lens(
    "Aggressiveness",
    88,
    "Pushes a closed deal, and how far amounts start above (+) what they end at; then the deals.",
  ),
  relationship: lens(
    "Relationship",
    75,
    "How far your own In and Out on their deals lay above (+) what came, and how many came true.",
  ),
};
