import { useStore } from "../kit/useStore";
import { HistoryPage } from "../setup/HistoryPage";
import { timeWords } from "../words/day";
import type { Deed } from "./deeds";
import { goBack, goToPage } from "./navigation";
import { goBackOn } from "./standingActions";
import type { TaskProps } from "./taskProps";

/** What was written since the pane was opened, wired to its ways back. */
export function HistoryTask({ app }: TaskProps) {
  const deeds = useStore(app.deeds);
  const lines = deeds.map((deed) => ({
    words: deed.words,
    meta: metaOf(deed),
    onUndo: deed.ended === null ? () => void goBackOn(app, deed) : null,
  }));
  return (
    <HistoryPage
      lines={lines}
      since={timeWords(app.openedAt)}
      onLog={() => goToPage(app, "Trust", "by link")}
      onBack={() => goBack(app)}
    />
  );
}

function metaOf({ at, ended }: Deed): string {
  const written = timeWords(at);
  if (ended === null) return written;
  const way = ended.way === "back" ? "taken back" : "changed since, stays";
  return `${written} · ${way} ${timeWords(ended.at)}`;
}
