import { useEffect, useState } from "react";
import { ChangedPage } from "../changed/ChangedPage";
import type { History } from "../changed/history";
import { goToDeal, showWaterfall } from "./bookActions";
import { historyOf } from "./historyOf";
import { goBack } from "./navigation";
import type { TaskProps } from "./taskProps";

/** What changed, wired to the book; the history is read when the page opens and whenever the book was read anew. */
export function ChangedTask({ app, view }: TaskProps) {
  const [history, setHistory] = useState<History>("reading");
  const { book } = view;
  useEffect(() => {
    let isWanted = true;
    void historyOf(app).then((read) => {
      if (isWanted) setHistory(read);
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
      onSheet={() => void showWaterfall(app)}
      onBack={() => goBack(app)}
    />
  );
}
