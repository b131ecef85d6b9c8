/**
 * Tells when the theme may have changed, until the returned function is called: when Office is ready, and then. Excel has no event for its
 * theme, so what may go with a change is watched: the system's preference, and that the pane comes back into sight or takes the keyboard.
 */
export function watchTheme(listener: () => void): () => void {
  const preference = globalThis.matchMedia("(prefers-color-scheme: dark)");
  preference.addEventListener("change", listener);
  globalThis.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  let isWatching = true;
  void Office.onReady().then(() => {
    if (isWatching) listener();
  });
  return () => {
    isWatching = false;
    preference.removeEventListener("change", listener);
    globalThis.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}
