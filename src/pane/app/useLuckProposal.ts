import { useEffect, useState } from "react";
import type { JudgedRange } from "../../domain/accuracy/judgedRanges";
import { LEAST_PERIODS, luckProposal } from "../../domain/accuracy/luckProposal";
import { blockOf } from "../../domain/forecast/block";
import { inSteps, STOPPED } from "../../kit/steps/inSteps";
import type { ProposedLuck } from "../forecast/proposedLuck";
import { historyOf } from "./historyOf";
import type { PaneApp } from "./paneApp";

/** Proposes a luck, in slices, once there are ranges enough; only then is the history read. */
export function useLuckProposal(app: PaneApp, judged: readonly JudgedRange[], luck: number): ProposedLuck {
  const [proposed, setProposed] = useState<ProposedLuck>("working");
  useEffect(() => {
    const stop = new AbortController();
    void proposalOf(app, judged, { luck, signal: stop.signal }).then((told) => {
      if (!stop.signal.aborted) setProposed(told);
    });
    return () => stop.abort();
  }, [app, judged, luck]);
  return proposed;
}

interface Asked {
  readonly luck: number;
  readonly signal: AbortSignal;
}

async function proposalOf(
  app: PaneApp,
  judged: readonly JudgedRange[],
  { luck, signal }: Asked,
): Promise<ProposedLuck> {
  const isEnough = judged.length >= LEAST_PERIODS;
  const history = isEnough ? await historyOf(app) : [];
  if (typeof history === "string") return "no history";
  const told = await inSteps(luckProposal({ judged, history: blockOf("History", history), luck }), {
    signal,
  });
  return told === STOPPED ? "working" : told;
}
