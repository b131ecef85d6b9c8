import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useEffect, useRef, type ReactNode } from "react";

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "8px",
    padding: "8px 12px",
    borderRadius: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    "& > svg": { color: tokens.colorStatusDangerForeground1 },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    "& > svg": { color: tokens.colorStatusWarningForeground3 },
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "& > svg": { color: tokens.colorNeutralForeground3 },
  },
  icon: { flexShrink: 0 },
  title: { fontWeight: 600 },
  body: { minWidth: 0, overflowWrap: "anywhere" },
});

export interface MsgProps {
  readonly intent: keyof typeof ICONS;
  readonly title: string;
  readonly children?: ReactNode;
}

/** What is wrong or worth knowing, where, and what to do. An error takes the focus when it appears. */
export function Msg({ intent, title, children }: MsgProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const Icon = ICONS[intent];
  useEffect(() => {
    if (intent === "error") bar.current?.focus();
  }, [intent, title]);
  return (
    <div
      ref={bar}
      tabIndex={-1}
      role={intent === "error" ? "alert" : "group"}
      aria-label={title}
      className={mergeClasses(styles.bar, styles[intent])}
    >
      <Icon fontSize={20} className={styles.icon} />
      <div className={styles.body}>
        <div className={styles.title}>{title}</div>
        {children}
      </div>
    </div>
  );
}
