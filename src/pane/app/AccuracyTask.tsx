import { useEffect, useState } from "react";
import { accuracyReading } from "../accuracy/accuracyReading";
import { periodsTold } from "../accuracy/accuracyOfBook";
import { AccuracyPage, type AccuracyReading } from "../accuracy/AccuracyPage";
import { goBack } from "./navigation";
import type { PaneApp } from "./paneApp";
import { showTrouble } from "./standingActions";
import type { TaskProps } from "./taskProps";
import { faultWords } from "./writeWords";

async function readingOf(app: PaneApp): Promise<AccuracyReading> {
  const read = await app.desk.readAccuracy((scope) => periodsTold(scope).length > 0);
  if (read.ok) return accuracyReading(read.value);
  showTrouble(app, faultWords(read.fault));
  return { kind: "not read" };
}

/** How far forecasts missed, wired to the book; it is read when the page opens and whenever the book was read anew. */
export function AccuracyTask({ app, view: { book } }: TaskProps) {
  const [reading, setReading] = useState<AccuracyReading>({ kind: "reading" });
  useEffect(() => {
    let isWanted = true;
    void readingOf(app).then((read) => {
      if (isWanted) setReading(read);
    });
    return () => {
      isWanted = false;
    };
  }, [app, book]);
  return <AccuracyPage reading={reading} onBack={() => goBack(app)} />;
}
