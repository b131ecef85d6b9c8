import { useEffect, useState } from "react";
import type { Source } from "./workbook-session";

/** The workbook that the page shows, and whether it is in a file as it stands. */
export interface ShownDocument {
  readonly source: Source;
  /** A new number for every workbook that is shown. */
  readonly id: number;
  readonly isSaved: boolean;
  readonly show: (source: Source) => void;
  readonly setSaved: (isSaved: boolean) => void;
}

/** An empty workbook. */
export const NEW_BOOK: Source = { name: "Book1.xlsx", content: null };

/** Keeps what is shown, and asks before the window closes on work that is in no file. */
export function useDocument(): ShownDocument {
  const [shown, setShown] = useState({ source: NEW_BOOK, id: 1 });
  const [isSaved, setSaved] = useState(true);
  useEffect(() => {
    if (isSaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isSaved]);
  const show = (source: Source) => {
    setShown(({ id }) => ({ source, id: id + 1 }));
    setSaved(true);
  };
  return { ...shown, isSaved, show, setSaved };
}
