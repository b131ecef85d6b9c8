import type { TotalRange } from "../../domain/forecast/odds";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { Serial } from "../../kit/serial";
import type { PeriodFigures } from "../kit/Outlook";
import type { CallStep } from "../pages";
import type { ForecastBook, PeriodBook } from "./forecastBook";
import type { ForecastDeeds, ShownDraft } from "./forecastDeeds";
import type { OddsMaker } from "./oddsMaker";
import type { HeldRanges } from "./RangesHeld";
import type { TrialTold } from "./useTrial";

/** Range and odds as the book had them on a day. */
export interface ShownBefore extends TotalRange {
  readonly day: Serial;
  readonly odds: number | null;
}

export interface ForecastPageProps {
  readonly book: ForecastBook;
  /** The name of the period to start with. */
  readonly current: string;
  readonly step: CallStep;
  /** The rep whose part of it is open; null for all. */
  readonly rep: string | null;
  /** What the book said of a period last: it stands until that is worked out anew. */
  readonly shownOf: (period: string) => ShownBefore | null;
  /** How the ranges shown so far held. */
  readonly held: HeldRanges;
  /** Null until it is loaded. */
  readonly odds: OddsMaker | null;
  readonly draftOf: (period: PeriodFacts) => ShownDraft;
  readonly deeds: ForecastDeeds;
}

/** The call of one period. */
export interface StepsProps extends Omit<ForecastPageProps, "book" | "current"> {
  readonly book: PeriodBook;
  readonly onPeriod: (name: string) => void;
}

/** What every step of the call is given. */
export interface StepProps extends StepsProps {
  readonly figures: PeriodFigures;
  /** Of which day range and odds are, where they are the book's last ones; null where they are of now. */
  readonly figuresOf: Serial | null;
  /** The period as the book has it. */
  readonly base: TrialTold;
}
