import { useEffect, useState } from "react";
import type { BookState } from "../../excel/bookState";
import type { History } from "../changed/history";
import { historyOf } from "./historyOf";
import type { PaneApp } from "./paneApp";

/** How the deals stood; read when the page opens and whenever the book was read anew. */
export function useHistory(app: PaneApp, book: BookState): History {
  const [history, setHistory] = useState<History>("reading");
  useEffect(() => {
    let isWanted = true;
    void historyOf(app).then((read) => {
      if (isWanted) setHistory(read);
    });
    return () => {
      isWanted = false;
    };
  }, [app, book]);
  return history;
}
