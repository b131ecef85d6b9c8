import { useEffect, useState } from "react";
import type { BookState } from "../../excel/bookState";
import type { CallFacts } from "../../excel/readCallFacts";
import type { History } from "../changed/history";
import { historyOf } from "./historyOf";
import type { PaneApp } from "./paneApp";
import { showTrouble } from "./standingActions";
import { faultWords } from "./writeWords";

/** What the forecast call reads besides the book: calls, plays and when a call needs a reason, and the history. */
export interface CallReadings {
  readonly facts: CallFacts | null;
  readonly history: History;
}

const READING: CallReadings = { facts: null, history: "reading" };

/** Reads it when the page opens and whenever the book was read anew; until then what was read before stands. */
export function useCallReadings(app: PaneApp, book: BookState): CallReadings {
  const [read, setRead] = useState(READING);
  useEffect(() => {
    let isWanted = true;
    void readingsOf(app).then((found) => {
      if (isWanted) setRead(found);
    });
    return () => {
      isWanted = false;
    };
  }, [app, book]);
  return read;
}

async function readingsOf(app: PaneApp): Promise<CallReadings> {
  const [facts, history] = await Promise.all([app.desk.readCallFacts(), historyOf(app)]);
  if (!facts.ok) showTrouble(app, faultWords(facts.fault));
  return { facts: facts.ok ? facts.value : null, history };
}
