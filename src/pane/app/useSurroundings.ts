import { useEffect, useState } from "react";
import type { Surroundings } from "../../excel/surroundings";
import type { Desk } from "../desk";

/** Where the pane runs and how it should look there, kept in step with the theme. */
export function useSurroundings(desk: Desk): Surroundings {
  const [shown, setShown] = useState(() => desk.surroundings());
  useEffect(
    () =>
      desk.watchTheme(() => {
        const now = desk.surroundings();
        setShown((before) => (isSame(before, now) ? before : now));
      }),
    [desk],
  );
  return shown;
}

function isSame(before: Surroundings, now: Surroundings): boolean {
  return before.isDark === now.isDark && before.hasCornerMenu === now.hasCornerMenu;
}
