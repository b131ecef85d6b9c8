import { useEffect, useEffectEvent } from "react";
import { pastedRows } from "./pastedRows";

/** Takes what is pasted while the page is shown, wherever the keyboard is. */
export function usePaste(onPaste: (pasted: File | string) => void): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const clipboard = event.clipboardData;
    const pasted = clipboard
      ? pastedRows({ files: clipboard.files, getData: (kind) => clipboard.getData(kind) })
      : undefined;
    if (pasted === undefined) return;
    event.preventDefault();
    onPaste(pasted);
  });
  useEffect(() => {
    document.addEventListener("paste", take);
    return () => document.removeEventListener("paste", take);
  }, []);
}
