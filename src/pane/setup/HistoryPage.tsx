import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Action } from "../kit/Action";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Quiet } from "../kit/Quiet";
import { RowList } from "../kit/RowList";
import { useType } from "../kit/type";

/** Something that was written, in words. */
export interface HistoryLine {
  readonly words: string;
  /** When it was written, and what became of it. */
  readonly meta: string;
  /** Null where it was taken back, or stays because somebody has worked there since. */
  readonly onUndo: (() => void) | null;
}

export interface HistoryPageProps {
  readonly lines: readonly HistoryLine[];
  /** The time at which the pane was opened: "08:12". */
  readonly since: string;
  readonly onLog: () => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "44px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  meta: { display: "block" },
  note: { margin: 0 },
});

/** What this pane wrote since it was opened, the last first, each with its way back. */
export function HistoryPage({ lines, since, onLog, onBack }: HistoryPageProps) {
  return (
    <Page name="Setup">
      <div>
        <Back to="Setup" onBack={onBack} />
        <Head
          title="History"
          lead={`What this pane wrote since ${since}, the last first. What somebody changed since stays as it is.`}
        />
      </div>
      {lines.length > 0 && <Lines lines={lines} />}
      <Earlier onLog={onLog}>{lines.length === 0 && "Nothing yet. "}</Earlier>
    </Page>
  );
}

function Lines({ lines }: Pick<HistoryPageProps, "lines">) {
  const styles = useStyles();
  const type = useType();
  return (
    <RowList>
      {lines.map(({ words, meta, onUndo }, at) => (
        <li key={lines.length - at} className={styles.line}>
          <span className={type.grow}>
            <span className={type.whole}>{words}</span>
            <span className={`${styles.meta} ${type.quiet}`}>{meta}</span>
          </span>
          {onUndo && <Quiet words="Undo" heard={`Undo: ${words}`} onPress={onUndo} />}
        </li>
      ))}
    </RowList>
  );
}

interface EarlierProps extends Pick<HistoryPageProps, "onLog"> {
  readonly children: ReactNode;
}

function Earlier({ onLog, children }: EarlierProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <p className={`${styles.note} ${type.small}`}>
      {children}Undo ends when the pane closes. Earlier changes stand in the log:{" "}
      <Action onPress={onLog}>read it in Trust</Action>.
    </p>
  );
}
