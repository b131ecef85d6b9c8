import { OneOnOnePage } from "../oneOnOne/OneOnOnePage";
import { printPerson } from "./printActions";
import { openReview } from "./navigation";
import type { TaskProps } from "./taskProps";

/** 1:1, wired to the book. */
export function OneOnOneTask({ app, view }: TaskProps) {
  return (
    <OneOnOnePage
      open={view.open}
      yardstick={view.yardstick}
      onReview={(id) => openReview(app, id)}
      onPrint={(owner) => void printPerson(app, owner)}
    />
  );
}
