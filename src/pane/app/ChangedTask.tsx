import { ChangedPage } from "../changed/ChangedPage";
import { goToDeal, showWaterfall } from "./bookActions";
import { goBack } from "./navigation";
import type { TaskProps } from "./taskProps";
import { useHistory } from "./useHistory";

/** What changed, wired to the book; the history is read when the page opens and whenever the book was read anew. */
export function ChangedTask({ app, view }: TaskProps) {
  const { book } = view;
  const history = useHistory(app, book);
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
