import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext, type ReactNode } from "react";
import { isTab, type PageName } from "../pages";
import { edge } from "./edge";
import { JobBar } from "./JobBar";
import { Standing } from "./standing";
import { PANEL_ID, tabId } from "./Tabs";
import { TroubleMsg } from "./TroubleMsg";
import { useType } from "./type";
import { UndoBar } from "./UndoBar";

const useStyles = makeStyles({
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  body: {
    maxWidth: "560px",
    margin: "0 auto",
    padding: "12px 12px 24px",
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    "& > *": { flexShrink: 0 },
  },
  dock: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: `8px ${edge(12)}`,
    minHeight: "48px",
    boxSizing: "border-box",
  },
});

/** The dock's line: at most one quiet button, a word on how things stand, the one primary action. */
export interface DockLine {
  readonly quiet?: ReactNode;
  readonly state?: string;
  readonly primary?: ReactNode;
}

export interface PageProps {
  readonly name: PageName;
  readonly dock?: DockLine | undefined;
  readonly strip?: ReactNode;
  /** A field has lost the focus. */
  readonly onLeave?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One page: what scrolls, and under it the dock that never covers it. */
export function Page({ name, dock, strip, onLeave, children }: PageProps) {
  const styles = useStyles();
  const { job, undo, trouble } = useContext(Standing);
  return (
    <>
      <main className={styles.scroll} tabIndex={0} aria-label={name} onBlur={onLeave}>
        <div
          id={PANEL_ID}
          className={styles.body}
          {...(isTab(name) ? { role: "tabpanel", "aria-labelledby": tabId(name) } : {})}
        >
          {trouble && <TroubleMsg trouble={trouble} />}
          {children}
        </div>
      </main>
      <footer className={styles.dock}>
        {job && <JobBar job={job} />}
        {!job && undo && <UndoBar offer={undo} />}
        {strip}
        {dock && !job && <DockRow line={dock} />}
      </footer>
    </>
  );
}

function DockRow({ line }: { readonly line: DockLine }) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={styles.line}>
      {line.quiet}
      <span role="status" className={mergeClasses(type.quiet, type.grow)}>
        {line.state}
      </span>
      {line.primary}
    </div>
  );
}
