import { useEffect } from "react";
import type { Session } from "./workbook-session";

/** F6 goes round: grid, ribbon, pane, grid. The pane's own keys are heard too, as Excel hears them. */
export function useFocusKeys(session: () => Session | null): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      next(session(), event.view !== window);
    };
    // The frame's window is another one with every workbook that is opened, so its key listener is set at each load.
    const listenInPane = ({ target }: Event) => {
      if (target instanceof HTMLIFrameElement) target.contentWindow?.addEventListener("keydown", go, true);
    };
    addEventListener("keydown", go, true);
    document.addEventListener("load", listenInPane, true);
    return () => {
      removeEventListener("keydown", go, true);
      document.removeEventListener("load", listenInPane, true);
    };
  }, [session]);
}

function next(session: Session | null, isInPane: boolean): void {
  const pane = document.querySelector<HTMLElement>(".pane:not([hidden]) iframe");
  const firstButton = document.querySelector<HTMLElement>(".ribbon button");
  if (isInPane) session?.focusGrid();
  else if (document.activeElement?.closest(".ribbon")) (pane ?? document.body).focus();
  else firstButton?.focus();
}
