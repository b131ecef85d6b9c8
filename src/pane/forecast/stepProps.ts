import type { PeriodFacts } from "../../domain/forecast/periods";
import type { PeriodFigures } from "../kit/Outlook";
import type { CallStep } from "../pages";
import type { ForecastBook, PeriodBook } from "./forecastBook";
import type { ForecastDeeds, ShownDraft } from "./forecastDeeds";
import type { OddsMaker } from "./oddsMaker";
import type { HeldRanges } from "./RangesHeld";
import type { TrialTold } from "./useTrial";

export interface ForecastPageProps {
  readonly book: ForecastBook;
  /** The name of the period to start with. */
  readonly current: string;
  readonly step: CallStep;
  /** The rep whose part of it is open; null for all. */
  readonly rep: string | null;
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
  /** The period as the book has it. */
  readonly base: TrialTold;
}
