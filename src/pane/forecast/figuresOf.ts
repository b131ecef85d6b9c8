import type { PeriodFacts } from "../../domain/forecast/periods";
import type { PeriodFigures } from "../kit/Outlook";
import { forecastFaultWords } from "./faultWords";
import type { ShownBefore } from "./stepProps";
import type { TrialTold } from "./useTrial";

/** Range and odds as they are told; until then what was shown before, where that is given. */
interface Known extends Pick<TrialTold, "told">, Partial<Pick<TrialTold, "isLost">> {
  readonly before?: ShownBefore | null;
}

/** A period's figures: what is closed, and range and odds as far as they are known. */
export function figuresOf(
  { name, target }: PeriodFacts,
  closed: number,
  { told, isLost = false, before = null }: Known,
): PeriodFigures {
  const trial = told?.ok === true ? told.value : null;
  return {
    period: name,
    closed,
    range: trial?.range ?? before,
    target,
    odds: (trial ?? before)?.odds ?? null,
    unsaid: isLost ? LOST : unsaidOf(told),
  };
}

function unsaidOf(told: TrialTold["told"]): string | null {
  return told?.ok === false ? forecastFaultWords(told.fault) : null;
}

/** What works the odds out is a file of the add-in that the browser fetches: it comes again with the pane. */
const LOST =
  "Range and odds could not be worked out: that part of the add-in did not load. Close the pane and open it again.";
