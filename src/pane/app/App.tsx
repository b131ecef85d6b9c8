import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo } from "react";
import { Arrival } from "../kit/arrival";
import { Shell, type Way } from "../kit/Shell";
import { useStore } from "../kit/useStore";
import type { Serial } from "../../kit/serial";
import type { PageName } from "../pages";
import { glanceView, type BookView, bookView } from "./bookView";
import { goBack, goToPage } from "./navigation";
import { keepNotes } from "./notes";
import { PageOf } from "./PageOf";
import type { BookReading, PaneApp } from "./paneApp";
import { reloadBook } from "./reloadBook";
import { useSurroundings } from "./useSurroundings";

/** The whole pane: theme, shell, and the page of the place. */
export function App({ app }: { readonly app: PaneApp }) {
  const reading = useStore(app.book);
  const { page } = useStore(app.place);
  const standing = useStore(app.standing);
  const view = useMemo(() => viewOf(reading, app.now()), [app, reading]);
  const { isDark, hasCornerMenu } = useSurroundings(app.desk);
  const takesFocus = useCallback(() => claimFocus(app), [app]);
  const go = useCallback((to: PageName, way: Way) => goToPage(app, to, way), [app]);
  const back = useCallback(() => goBack(app), [app]);

  useEffect(() => keepNotesWhenHidden(app), [app]);
  useEffect(() => {
    void reloadBook(app);
    return app.desk.watchSelection((selected) => app.selected.set(selected));
  }, [app]);

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <Arrival value={takesFocus}>
        <Shell
          bookName={view?.bookName ?? "Control Book"}
          asOf={
            view?.asOf ?? {
              words: reading.kind === "reading" ? "Reading the book…" : "Not read",
              isLate: false,
            }
          }
          hasCorner={hasCornerMenu}
          page={page}
          standing={standing}
          onGo={go}
          onBack={back}
        >
          <PageOf app={app} view={view} />
        </Shell>
      </Arrival>
    </FluentProvider>
  );
}

/** Writes what is noted into the book when the pane goes out of sight, for it may never come back. */
function keepNotesWhenHidden(app: PaneApp): () => void {
  const keep = (): void => {
    if (document.visibilityState === "hidden") void keepNotes(app);
  };
  document.addEventListener("visibilitychange", keep);
  return () => document.removeEventListener("visibilitychange", keep);
}

/** Whether the next heading takes the focus: once after each navigation. */
function claimFocus({ arrival }: PaneApp): boolean {
  const takes = arrival.get();
  arrival.set(false);
  return takes;
}

function viewOf(reading: BookReading, now: Serial): BookView | null {
  if (reading.kind === "glanced") return glanceView(reading.glance, now);
  return reading.kind === "read" ? bookView(reading.state, now) : null;
}
