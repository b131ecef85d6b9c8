import { useEffect, useState } from "react";
import { ChangedPage, type History } from "../changed/ChangedPage";
import { goToDeal } from "./bookActions";
import { goBack } from "./navigation";
import { showTrouble } from "./standingActions";
import type { TaskProps } from "./taskProps";
import { faultWords } from "./writeWords";

/** What changed, wired to the book; the history is read when the page opens and whenever the book was read anew. */
export function ChangedTask({ app, view }: TaskProps) {
  const [history, setHistory] = useState<History>("reading");
  const { book } = view;
  useEffect(() => {
    let isWanted = true;
    void app.desk.readHistory().then((read) => {
      if (!isWanted) return;
      if (read.ok) setHistory(read.value ?? "no place");
      else showTrouble(app, faultWords(read.fault));
    });
    return () => {
      isWanted = false;
    };
  }, [app, book]);
  return (
    <ChangedPage
      history={history}
      now={view.block}
      deals={book.deals}
      asOf={Math.floor(book.asOf ?? view.today)}
      periods={view.periods}
      current={view.current}
      onGoTo={(row, header) => goToDeal(app, row, header)}
      onBack={() => goBack(app)}
    />
  );
}
