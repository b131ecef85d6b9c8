import { useEffect, useState } from "react";
import type { OddsMaker } from "../forecast/oddsMaker";
import type { PaneApp } from "./paneApp";

/** The maker of odds, once it is loaded. */
export function useOddsMaker(app: PaneApp): OddsMaker | null {
  const [odds, setOdds] = useState<OddsMaker | null>(null);
  useEffect(() => {
    let isWanted = true;
    void app.oddsMaker().then((maker) => {
      if (isWanted) setOdds(maker);
    });
    return () => {
      isWanted = false;
    };
  }, [app]);
  return odds;
}
