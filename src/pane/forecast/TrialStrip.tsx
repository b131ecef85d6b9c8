import { JobBar } from "../kit/JobBar";
import { LiveStrip } from "../kit/LiveStrip";
import { amountRange } from "../words/amount";
import { rateWords } from "../words/rate";
import type { Trial } from "../../domain/forecast/trial";
import type { TrialTold } from "./useTrial";

export interface TrialStripProps {
  readonly trial: TrialTold;
  /** The book's own odds: they are worked out before the first trial, and one Stop gives up both. */
  readonly base: TrialTold;
  /** The book's odds, and what they are called here: "was 34 %". */
  readonly before: number | null;
  readonly name: string;
}

/** Odds and range as they would be, beside the book's odds; the work itself once it takes its time. */
export function TrialStrip({ trial, base, before, name }: TrialStripProps) {
  const told = trial.told?.ok === true ? trial.told.value : null;
  const isBusy = trial.isBusy || (base.isBusy && base.told === null);
  const stop = (): void => {
    trial.stop();
    base.stop();
  };
  return (
    <>
      {isBusy && <OddsJob onStop={stop} />}
      {told !== null && <Strip told={told} before={before} name={name} />}
    </>
  );
}

/** What is done, shown once it takes its time. */
export function OddsJob({ onStop }: { readonly onStop: () => void }) {
  return <JobBar job={{ title: "Working out the odds…", detail: "You can keep reading.", onStop }} />;
}

interface StripProps extends Pick<TrialStripProps, "before" | "name"> {
  readonly told: Trial;
}

function Strip({ told: { odds, range }, before, name }: StripProps) {
  const words = amountRange(range.low, range.high);
  const right = `${words}, 8 of 10 times`;
  const spoken = `${words.replace("–", " to ")}, 8 of 10 times`;
  if (odds === null) return <LiveStrip figure={words} beside="8 of 10 times" sentence={`Range ${spoken}`} />;
  const was = before === null ? "" : `, ${name} ${percent(before)}`;
  return (
    <LiveStrip
      figure={rateWords(odds)}
      beside={`odds${was}`}
      right={right}
      sentence={`Odds ${percent(odds)} percent${was}. Range ${spoken}.`}
    />
  );
}

function percent(share: number): string {
  return String(Math.round(100 * share));
}
