import { useEffect, useState } from "react";
import type { BookState } from "../../excel/bookState";
import type { TalkBook } from "../../excel/readTalks";
import type { PaneApp } from "./paneApp";
import { showTrouble } from "./standingActions";
import { faultWords } from "./writeWords";

/** What the talks rest on; read when the page opens and whenever the book was read anew. */
export type TalkReading =
  | { readonly kind: "reading" }
  | { readonly kind: "not read" }
  | { readonly kind: "read"; readonly book: TalkBook };

export function useTalkBook(app: PaneApp, book: BookState): TalkReading {
  const [reading, setReading] = useState<TalkReading>({ kind: "reading" });
  useEffect(() => {
    let isWanted = true;
    void readOnce(app).then((read) => {
      if (isWanted) setReading(read);
    });
    return () => {
      isWanted = false;
    };
  }, [app, book]);
  return reading;
}

async function readOnce(app: PaneApp): Promise<TalkReading> {
  const desk = await app.desk.coachDesk();
  const read = await desk.readTalks();
  if (read.ok) return { kind: "read", book: read.value };
  showTrouble(app, faultWords(read.fault));
  return { kind: "not read" };
}
