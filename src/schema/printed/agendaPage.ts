import type { SheetPlan } from "../plan";
import { headingPart } from "./headingPart";
import { quoted } from "./inFormula";
import { printedPlan } from "./printedPlan";
import { tabNamed } from "./tabNamed";
import { textsPart } from "./textsPart";

/** A point of an agenda and what is said under it. */
interface PrintedPoint {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Excel takes no longer text in a formula. */
const LONGEST = 250;

/** The agenda of a one-on-one to print and share, as it stands now; nothing that only the manager may read is in it. */
export function agendaPagePlan(member: string, day: string, points: readonly PrintedPoint[]): SheetPlan {
  return printedPlan({
    name: `Agenda ${member}`,
    tab: tabNamed(`1-1 ${member.slice(0, 24)}`),
    title: `=${quoted(`1:1 with ${member}`)}`,
    line: `=${quoted(day)}`,
    isPrivate: false,
    parts: points.flatMap(({ title, lines }, index) => [
      headingPart({ title: `${String(index + 1)}  ${title}` }),
      textsPart(
        (lines.length === 0 ? [""] : lines).map((line) => ({
          label: "",
          formula: `=${quoted(line.slice(0, LONGEST))}`,
          length: line.length,
        })),
      ),
    ]),
  });
}
