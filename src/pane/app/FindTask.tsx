import { FindPage } from "../find/FindPage";
import { goToDeal } from "./bookActions";
import { seeFunctions } from "./navigation";
import type { TaskProps } from "./taskProps";

/** Find, wired to the book. */
export function FindTask({ app, view }: TaskProps) {
  return (
    <FindPage
      deals={view.book.deals}
      today={view.today}
      onGoTo={(row) => goToDeal(app, row)}
      onFunction={(id) => seeFunctions(app, id)}
    />
  );
}
