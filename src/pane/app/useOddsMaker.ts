import { useEffect, useState } from "react";
import type { OddsMaker } from "../forecast/oddsMaker";
import type { PaneApp } from "./paneApp";

/** Stands for the maker that could not be loaded. */
const NO_MAKER: OddsMaker = { ask: () => Promise.reject(new Error("The maker of odds did not load")) };

/** The maker of odds, once it is loaded; one that answers nothing where it cannot be. */
export function useOddsMaker(app: PaneApp): OddsMaker | null {
  const [odds, setOdds] = useState<OddsMaker | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (maker: OddsMaker): void => {
      if (isWanted) setOdds(maker);
    };
    app.oddsMaker().then(take, () => take(NO_MAKER));
    return () => {
      isWanted = false;
    };
  }, [app]);
  return odds;
}
