import { type RefObject, useRef, useState } from "react";

/** Copies a text; where the browser forbids it, the text area inside `area` is selected for the keys. */
export interface Copying {
  readonly area: RefObject<HTMLDivElement | null>;
  /** What came of it; before that the hint. */
  readonly state: string;
  readonly copy: () => Promise<void>;
}

/** What a text that is to be copied needs beside its text area. */
export function useCopy(text: string, hint = ""): Copying {
  const area = useRef<HTMLDivElement>(null);
  const [state, setState] = useState(hint);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState("Copied.");
    } catch {
      area.current?.querySelector("textarea")?.select();
      setState("Press Ctrl+C to copy it.");
    }
  }

  return { area, state, copy };
}
