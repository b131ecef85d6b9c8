import { ImportTask } from "../import/ImportTask";
import { importFlowOf, startSample } from "./importFlowOf";
import { goToPage, seeChanged } from "./navigation";
import type { TaskProps } from "./taskProps";

/** Import, wired to the book. */
export function ImportPageTask({ app, view }: TaskProps) {
  return (
    <ImportTask
      flow={importFlowOf(app)}
      period={view.current}
      onSample={() => startSample(app)}
      onChanged={() => seeChanged(app)}
      onSetup={view.current?.target == null ? () => goToPage(app, "Setup", "by link") : null}
      onToday={() => goToPage(app, "Today", "by link")}
    />
  );
}
