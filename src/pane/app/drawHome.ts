import { judgedRanges } from "../../domain/accuracy/judgedRanges";
import { rangeRecord } from "../../domain/accuracy/rangeRecord";
import { RANGE_LEVEL } from "../../domain/accuracy/shownRange";
import { blockOf } from "../../domain/forecast/block";
import { bookLuck } from "../../domain/forecast/bookLuck";
import type { Attempt } from "../../excel/caught";
import { type HomeFacts, redrawHome } from "../../excel/redrawHome";
import type { Setup } from "../../schema/setup";
import type { StoredOutlook } from "../../schema/sheets/home/stored";
import { keepShown, type ShownKeeping } from "./keepShown";
import { outlookOf } from "./outlookOf";
import { shownRangesOf, surplusRanges, takenBackRanges } from "./shownNotes";

/** Why the pages are drawn: for what stands now, or because an import was taken back. */
export type DrawnFor = "what stands" | "taken back";

/** What Home and Forecast are to show, and what is kept of it. */
interface Drawing {
  readonly outlook: StoredOutlook;
  readonly keeping: ShownKeeping;
}

function drawingOf({ deals, asOf, ...facts }: HomeFacts, setup: Setup, why: DrawnFor): Drawing {
  const [block, luck] = [blockOf("Deals", deals), bookLuck(facts.luck)];
  const outlook = outlookOf(block, setup, luck);
  const { period, range, odds } = outlook;
  const day = Math.floor(asOf ?? 0);
  const known = shownRangesOf(facts.notes);
  const back = why === "taken back" ? takenBackRanges(known, { period, day, hasRange: range !== null }) : [];
  const shown = known.filter((one) => !back.includes(one));
  const periods = setup.periods.map(({ period: name, ...rest }) => ({ name, ...rest }));
  const judged = judgedRanges(shown, { periods, deals: block, asOf: day });
  const counted = new Set(judged.map((one) => one.shown));
  const gone = [...back, ...surplusRanges(shown, counted)];
  const isShown = range !== null && asOf !== null;
  const now = isShown ? { range: { ...range, period, day, level: RANGE_LEVEL, luck }, odds } : null;
  return {
    outlook: { ...outlook, asOf, record: rangeRecord(judged) },
    keeping: { asOf, now, gone },
  };
}

/** Draws what changes on Home: its form, and what only the add-in can work out; the range shown is kept. */
export async function drawHome(setup: Setup, why: DrawnFor = "what stands"): Promise<Attempt<boolean>> {
  const kept: ShownKeeping[] = [];
  const drawn = await redrawHome((facts) => {
    const { outlook, keeping } = drawingOf(facts, setup, why);
    kept.push(keeping);
    return { setup, outlook };
  });
  const [keeping] = kept;
  if (!drawn.ok || !keeping) return drawn;
  const done = await keepShown(keeping);
  return done.ok ? drawn : done;
}
