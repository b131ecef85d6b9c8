import { ImportTask } from "../import/ImportTask";
import { importFlowOf, startSample } from "./importFlowOf";
import { goToPage, seeChanged } from "./navigation";
import type { TaskProps } from "./taskProps";

/** Import, wired to the book. */
export function ImportPageTask({ app }: TaskProps) {
  return (
    <ImportTask
      flow={importFlowOf(app)}
      onSample={() => startSample(app)}
      onChanged={() => seeChanged(app)}
      onToday={() => goToPage(app, "Today", "by link")}
    />
  );
}
