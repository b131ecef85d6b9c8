import { useMemo } from "react";
import { askedOf } from "../forecast/askedOf";
import { closedOf } from "../forecast/closedOf";
import { figuresOf } from "../forecast/figuresOf";
import { useTrial } from "../forecast/useTrial";
import type { PeriodFigures } from "../kit/Outlook";
import type { BookView } from "./bookView";
import type { PaneApp } from "./paneApp";
import { useOddsMaker } from "./useOddsMaker";

/** The figures of the period: what is closed at once, range and odds once they are worked out off this thread. */
export function useTodayFigures(app: PaneApp, { block, current, luck }: BookView): PeriodFigures | null {
  const odds = useOddsMaker(app);
  const closed = useMemo(() => (current ? closedOf(block, current) : 0), [block, current]);
  const asked = useMemo(
    () => (current ? askedOf({ block, period: current, luck }, { top: 0 }) : null),
    [block, current, luck],
  );
  const trial = useTrial(odds, asked);
  return current && figuresOf(current, closed, trial);
}
