import { useCallback, useEffect, useState } from "react";
import type { Outcome } from "../../domain/forecast/outcome";
import type { Trial } from "../../domain/forecast/trial";
import type { OddsAsked, OddsMaker } from "./oddsMaker";

/** What is known of a period on trial; while it is worked out anew, what was known before. */
export interface TrialTold {
  readonly told: Outcome<Trial> | null;
  readonly isBusy: boolean;
  /** Whether it could not be worked out, because what works it out did not load. */
  readonly isLost: boolean;
  /** Gives the work up; what was known before stays. */
  readonly stop: () => void;
}

/** A slider that moves asks once it rests for so long. */
const SETTLED_MS = 80;

interface Known {
  readonly asked: OddsAsked;
  readonly told: Outcome<Trial>;
}

/** Has a question worked out off this thread, once it has settled; a newer one takes its place. */
export function useTrial(odds: OddsMaker | null, asked: OddsAsked | null): TrialTold {
  const [known, setKnown] = useState<Known | null>(null);
  const [stopped, setStopped] = useState<OddsAsked | null>(null);
  const [lost, setLost] = useState<OddsAsked | null>(null);
  const [work, setWork] = useState<AbortController | null>(null);
  useEffect(() => {
    if (odds === null || asked === null) return undefined;
    const control = new AbortController();
    const timer = setTimeout(() => {
      setWork(control);
      odds.ask(asked, control.signal).then(
        (told) => {
          if (told !== undefined && !control.signal.aborted) setKnown({ asked, told });
        },
        () => {
          if (!control.signal.aborted) setLost(asked);
        },
      );
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [odds, asked]);
  const stop = useCallback(() => {
    work?.abort();
    setStopped(asked);
  }, [work, asked]);
  const isLost = asked !== null && lost === asked;
  const isBusy = asked !== null && known?.asked !== asked && stopped !== asked && !isLost;
  return { told: asked === null ? null : (known?.told ?? null), isBusy, isLost, stop };
}
