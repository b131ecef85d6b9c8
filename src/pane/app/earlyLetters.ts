/** What is typed from when Find is asked for until its field is there to take it. */
export interface EarlyLetters {
  /** Keeps every letter from now on. */
  readonly listen: () => void;
  /** Gives what was typed, and listens no more. */
  readonly take: () => string;
}

export function createEarlyLetters(): EarlyLetters {
  let typed = "";
  const keep = (event: KeyboardEvent): void => {
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    // nothing that is looked for begins with a space: that one presses a button
    if (!isLetter || (typed === "" && event.key === " ")) return;
    event.preventDefault();
    typed += event.key;
  };
  return {
    listen: () => document.addEventListener("keydown", keep, true),
    take: () => {
      document.removeEventListener("keydown", keep, true);
      const taken = typed;
      typed = "";
      return taken;
    },
  };
}
