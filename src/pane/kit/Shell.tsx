import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { PageName } from "../pages";
import { Header, type AsOf } from "./Header";
import { leadTabOn, paneKeys } from "./paneKeys";
import { Standing, type StandingState } from "./standing";
import { Tabs } from "./Tabs";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: "14px",
    lineHeight: "20px",
    fontFamily: tokens.fontFamilyBase,
  },
  top: { flexShrink: 0 },
});

/** How the reader came to a page: by the tab strip, where the focus stays, or otherwise. */
export type Way = "by tab" | "by link";

export interface ShellProps {
  readonly bookName: string;
  readonly asOf: AsOf;
  readonly hasCorner: boolean;
  readonly page: PageName;
  readonly standing: StandingState;
  readonly onGo: (page: PageName, way: Way) => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** The pane: header with tools, six tabs, and the page with its dock. */
export function Shell({ bookName, asOf, hasCorner, page, standing, onGo, onBack, children }: ShellProps) {
  const styles = useStyles();
  useEffect(leadTabOn, []);
  const onKeyDown = paneKeys({
    find: () => {
      onGo("Find", "by link");
    },
    back: onBack,
    ...(standing.undo?.onUndo ? { undo: standing.undo.onUndo } : {}),
  });
  return (
    <div className={styles.pane} onKeyDown={onKeyDown}>
      <header className={styles.top}>
        <Header
          bookName={bookName}
          asOf={asOf}
          hasCorner={hasCorner}
          page={page}
          onTool={(tool) => {
            onGo(tool, "by link");
          }}
        />
        <Tabs
          page={page}
          onTab={(tab) => {
            onGo(tab, "by tab");
          }}
        />
      </header>
      <Standing value={standing}>{children}</Standing>
    </div>
  );
}
